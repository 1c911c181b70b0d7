package org.schoolsafety.crosswalk.launcher.supervision;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.schoolsafety.crosswalk.launcher.node.NodeProblem;

/**
 * A part's living process, in a session of its own so that the terminal's Ctrl-C reaches only the
 * launcher.
 */
final class RunningPart {
  private static final long PAUSE_MILLIS = 150;
  private static final int LOOKS_A_LOG_READ = 10;

  private final Part part;
  private final PidFile pidFile;
  private final Process process;
  private final PidFile.Entry entry;

  private RunningPart(Part part, PidFile pidFile, Process process, PidFile.Entry entry) {
    this.part = part;
    this.pidFile = pidFile;
    this.process = process;
    this.entry = entry;
  }

  static RunningPart start(Part part, PidFile pidFile) {
    PartLog.rotate(part.log());
    try {
      Process process = builder(part).start();
      ProcessIdentity identity =
          ProcessIdentity.of(process.pid())
              .orElseGet(() -> new ProcessIdentity(process.pid(), 0, "gone"));
      PidFile.Entry entry =
          new PidFile.Entry(identity, part.stopSignal(), part.workDirectory().toString());
      pidFile.write(entry);
      return new RunningPart(part, pidFile, process, entry);
    } catch (IOException e) {
      throw new NodeProblem(part.name().label() + " could not be started: " + e.getMessage(), e);
    }
  }

  private static ProcessBuilder builder(Part part) {
    List<String> command = new ArrayList<>(List.of("setsid"));
    command.addAll(part.command());
    ProcessBuilder builder = new ProcessBuilder(command);
    Map<String, String> environment = builder.environment();
    String path = environment.getOrDefault("PATH", "/usr/bin:/bin");
    environment.clear();
    environment.put("PATH", path);
    environment.put("LANG", "C.UTF-8");
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.putAll(part.environment());
    return builder
        .directory(part.workDirectory().toFile())
        .redirectInput(new File("/dev/null"))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(part.log().toFile()));
  }

  Part part() {
    return part;
  }

  long pid() {
    return process.pid();
  }

  /** Waits until the part can serve. */
  void awaitReady() throws InterruptedException {
    long deadline = System.nanoTime() + part.startPatience().toNanos();
    for (int look = 1; !ready(); look++) {
      if (process.waitFor(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
        throw PartFailure.died(part, process.exitValue());
      }
      if (System.nanoTime() > deadline) {
        throw PartFailure.late(part);
      }
      if (look % LOOKS_A_LOG_READ == 0 && LogEssence.contains(part.log(), part.failureMarks())) {
        throw PartFailure.cannotServe(part);
      }
    }
  }

  private boolean ready() throws InterruptedException {
    try {
      return process.isAlive() && part.readiness().reached();
    } catch (InterruptedException e) {
      throw e;
    } catch (Exception notYet) {
      return false;
    }
  }

  int awaitEnd() throws InterruptedException {
    return process.waitFor();
  }

  /** Stops it in order and returns when nothing of it is left. */
  void stop() {
    Ending.of(entry, part.stopPatience());
    pidFile.delete();
  }
}
