package org.schoolsafety.crosswalk.launcher.supervision;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The line the kernel keeps for a process: state, session, start. */
record ProcessStat(long pid, char state, long session, long startTicks) {
  private static final Path PROC = Path.of("/proc");
  private static final int SESSION = 3;
  private static final int START_TICKS = 19;

  static Optional<ProcessStat> read(long pid) {
    try {
      return Optional.of(
          parse(pid, Files.readString(PROC.resolve(pid + "/stat"), StandardCharsets.ISO_8859_1)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * The program's name stands in brackets and may itself hold blanks and brackets: count after the
   * last one.
   */
  static ProcessStat parse(long pid, String line) {
    String[] fields = line.substring(line.lastIndexOf(')') + 2).strip().split(" ");
    return new ProcessStat(
        pid,
        fields[0].charAt(0),
        Long.parseLong(fields[SESSION]),
        Long.parseLong(fields[START_TICKS]));
  }

  /** Every running process of a session, its leader too. */
  static List<ProcessStat> ofSession(long session) {
    return all().stream().filter(stat -> stat.session() == session).toList();
  }

  /**
   * Whether a running process has its working directory in that folder (PostgreSQL's workers do).
   */
  static boolean anyWorksIn(String folder) {
    return all().stream().anyMatch(stat -> stat.worksIn(Path.of(folder)));
  }

  private static List<ProcessStat> all() {
    List<ProcessStat> found = new ArrayList<>();
    try (DirectoryStream<Path> processes = Files.newDirectoryStream(PROC, "[0-9]*")) {
      for (Path each : processes) {
        read(Long.parseLong(each.getFileName().toString()))
            .filter(stat -> !stat.dead())
            .ifPresent(found::add);
      }
    } catch (IOException e) {
      return found;
    }
    return found;
  }

  boolean dead() {
    return state == 'Z' || state == 'X';
  }

  /** What it was called with; empty when it has just ended. */
  String commandLine() {
    try {
      // As bytes: a folder's name need be no valid text, and reading it must not fail on that.
      return new String(Files.readAllBytes(PROC.resolve(pid + "/cmdline")), StandardCharsets.UTF_8)
          .replace('\0', ' ')
          .strip();
    } catch (IOException e) {
      return "";
    }
  }

  private boolean worksIn(Path folder) {
    try {
      return Files.readSymbolicLink(PROC.resolve(pid + "/cwd")).startsWith(folder);
    } catch (IOException e) {
      return false;
    }
  }
}
