package org.schoolsafety.crosswalk.journeys.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the system says of processes. */
final class Processes {

  private Processes() {}

  /** The process and all that it started, directly or not. */
  static List<ProcessHandle> treeOf(long pid) {
    return ProcessHandle.of(pid).stream()
        .flatMap(root -> Stream.concat(root.descendants(), Stream.of(root)))
        .toList();
  }

  /** Whether it runs; one that has ended and was not collected yet does not. */
  static boolean runs(ProcessHandle process) {
    String stat = read(process.pid(), "stat");
    return process.isAlive() && !stat.matches("(?s).*\\) [ZX] .*");
  }

  static String commandLine(ProcessHandle process) {
    return read(process.pid(), "cmdline").replace('\0', ' ');
  }

  /** Every running process whose command line contains these words. */
  static List<ProcessHandle> mentioning(String words) {
    return ProcessHandle.allProcesses()
        .filter(process -> process.pid() != ProcessHandle.current().pid())
        .filter(process -> commandLine(process).contains(words) && runs(process))
        .toList();
  }

  private static String read(long pid, String what) {
    try {
      return Files.readString(Path.of("/proc", "" + pid, what), StandardCharsets.ISO_8859_1);
    } catch (IOException gone) {
      return "";
    }
  }
}
