package org.schoolsafety.crosswalk.journeys.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.schoolsafety.crosswalk.content.documents.Document;
import org.schoolsafety.crosswalk.content.documents.Documents;

/** {@code ./crosswalk ingest --publish} of a folder, in a process of its own. */
final class BulkLoad {

  private static final long LONGEST_MINUTES = 8;

  private final Process process;
  private final Path account;

  private BulkLoad(Process process, Path account) {
    this.process = process;
    this.account = account;
  }

  /** Fills a folder with so many small files, each unlike the others. */
  static Path folderOf(int files, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (int number = 0; number < files; number++) {
      Document document = Documents.any(number);
      Files.write(folder.resolve(document.name()), document.bytes());
    }
    return folder;
  }

  static BulkLoad start(OwnNode node, Path folder, Path account) throws IOException {
    Process process =
        node.command("ingest", folder.toString(), "--publish")
            .redirectOutput(account.toFile())
            .start();
    return new BulkLoad(process, account);
  }

  boolean runs() {
    return process.isAlive();
  }

  /** Waits for its end; the exit code. */
  int end() throws InterruptedException {
    if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError("The bulk load does not end");
    }
    return process.exitValue();
  }

  /** The account that it printed. */
  String account() throws IOException {
    return Files.readString(account);
  }

  void abandon() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
