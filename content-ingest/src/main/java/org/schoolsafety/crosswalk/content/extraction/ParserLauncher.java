package org.schoolsafety.crosswalk.content.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The script that a child starts through: it takes away the environment (which may hold secrets),
 * the network, the privileges and endless memory, as far as this machine allows. Every step
 * replaces the process, so that killing it kills the parser.
 */
final class ParserLauncher {
  private static final long PROBE_SECONDS = 15;
  private static final long MEGABYTE = 1024L * 1024;
  private static final long OUTSIDE_HEAP = 2560;
  private static final long LARGEST_FILE = 2048;

  private final ExtractionSettings settings;
  private final Isolation isolation;

  private ParserLauncher(ExtractionSettings settings, Isolation isolation) {
    this.settings = settings;
    this.isolation = isolation;
  }

  /** Finds the strongest isolation that starts a process here. */
  static ParserLauncher probe(ExtractionSettings settings) {
    if (settings.isolated()) {
      for (Isolation isolation : List.of(Isolation.NAMESPACE, Isolation.LIMITS)) {
        ParserLauncher launcher = new ParserLauncher(settings, isolation);
        if (launcher.works()) {
          return launcher;
        }
      }
    }
    return new ParserLauncher(settings, Isolation.PROCESS);
  }

  Isolation isolation() {
    return isolation;
  }

  /** Writes the script of one worker, which keeps its files and its log in {@code home}. */
  Path write(Path home) {
    Path script = home.resolve("java");
    try {
      Files.writeString(script, script(home));
      Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
      return script;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String script(Path home) {
    return "#!/bin/sh\n"
        + ("exec env -i PATH=/usr/local/bin:/usr/bin:/bin LANG=C.UTF-8 MALLOC_ARENA_MAX=2 HOME=")
        + quoted(home.resolve("tmp"))
        + " "
        + wrapper()
        + quoted(settings.javaExecutable())
        + " \"$@\" 2>"
        + quoted(home.resolve("parser.log"))
        + "\n";
  }

  private String wrapper() {
    String privileges = "setpriv --no-new-privs --inh-caps=-all --bounding-set=-all ";
    String limits =
        "prlimit --core=0 --as=%d --fsize=%d "
            .formatted(
                (settings.heapMegabytes() + OUTSIDE_HEAP) * MEGABYTE, LARGEST_FILE * MEGABYTE);
    return switch (isolation) {
      case NAMESPACE -> "unshare --user --map-root-user --net " + privileges + limits;
      case LIMITS -> "setpriv --no-new-privs " + limits;
      case PROCESS -> "";
    };
  }

  private boolean works() {
    try {
      Path home = Files.createTempDirectory(settings.workDirectory(), "probe");
      Process process =
          new ProcessBuilder(write(home).toString(), "-Xmx16m", "-version")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      boolean ended = process.waitFor(PROBE_SECONDS, TimeUnit.SECONDS);
      process.destroyForcibly();
      WorkFiles.delete(home);
      return ended && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static String quoted(Path path) {
    return "'" + path.toAbsolutePath().toString().replace("'", "'\\''") + "'";
  }
}
