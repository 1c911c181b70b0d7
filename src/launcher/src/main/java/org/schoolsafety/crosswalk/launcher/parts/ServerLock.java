package org.schoolsafety.crosswalk.launcher.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.schoolsafety.crosswalk.launcher.supervision.ProcessIdentity;

/**
 * PostgreSQL's lock on its cluster ({@code postmaster.pid}, whose first line is the server's
 * number). A server that was killed leaves it behind, and PostgreSQL takes it for held as long as
 * the system lists that number, even if only the remains of a process that nobody reaped.
 */
final class ServerLock {
  private ServerLock() {}

  /** Removes the lock of a server that runs no more; the lock of one that runs stays. */
  static void removeIfAbandoned(Path cluster) throws IOException {
    Path lock = cluster.resolve("postmaster.pid");
    if (!Files.exists(lock)) {
      return;
    }
    List<String> lines = Files.readAllLines(lock);
    boolean names = !lines.isEmpty() && lines.get(0).strip().matches("\\d{1,10}");
    if (names && ProcessIdentity.of(Long.parseLong(lines.get(0).strip())).isEmpty()) {
      Files.delete(lock);
    }
  }
}
