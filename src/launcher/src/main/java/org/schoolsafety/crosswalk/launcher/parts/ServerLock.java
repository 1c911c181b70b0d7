package org.schoolsafety.crosswalk.launcher.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.schoolsafety.crosswalk.launcher.supervision.ProcessIdentity;

/**
 * PostgreSQL's lock on its cluster ({@code postmaster.pid}, whose first line is the server's
 * number). A server that was killed leaves it behind, and PostgreSQL takes it for held as long as
 * the system lists that number, even if only the remains of a process that nobody reaped.
 */
final class ServerLock {
  /** Its name in the cluster's folder. */
  static final String NAME = "postmaster.pid";

  private ServerLock() {}

  /** Whether there is the lock of a server that runs no more. */
  static boolean abandoned(Path cluster) throws IOException {
    Path lock = cluster.resolve(NAME);
    if (!Files.isRegularFile(lock, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    List<String> lines = Files.readAllLines(lock);
    boolean names = !lines.isEmpty() && lines.get(0).strip().matches("\\d{1,10}");
    return names && ProcessIdentity.of(Long.parseLong(lines.get(0).strip())).isEmpty();
  }
}
