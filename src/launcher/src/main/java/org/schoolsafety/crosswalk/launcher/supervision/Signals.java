package org.schoolsafety.crosswalk.launcher.supervision;

import java.io.IOException;

/** Sends signals Java has no call for, by the shell's own {@code kill}. */
final class Signals {
  private Signals() {}

  static void send(String signal, long pid) {
    try {
      new ProcessBuilder("/bin/sh", "-c", "kill -" + signal + " " + pid + " 2>/dev/null")
          .start()
          .waitFor();
    } catch (IOException e) {
      ProcessHandle.of(pid).ifPresent(ProcessHandle::destroy);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
