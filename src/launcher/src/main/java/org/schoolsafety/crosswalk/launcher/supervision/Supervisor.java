package org.schoolsafety.crosswalk.launcher.supervision;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.schoolsafety.crosswalk.launcher.node.PartName;

/**
 * Keeps parts running: starts them, restarts those that die within a limit, stops all of them in
 * order.
 */
public final class Supervisor implements AutoCloseable {
  private static final int RESTARTS = 5;
  private static final Duration RESTART_SPAN = Duration.ofMinutes(10);

  private final Path runFolder;
  private final Reports reports;
  private final Map<PartName, RunningPart> running = new EnumMap<>(PartName.class);
  private final CompletableFuture<Void> end = new CompletableFuture<>();
  private volatile boolean stopping;

  public Supervisor(Path runFolder, Reports reports) {
    this.runFolder = runFolder;
    this.reports = reports;
  }

  /** Starts a part, waits until it can serve, and watches it from then on. */
  public void start(Part part) throws InterruptedException {
    long begun = System.nanoTime();
    reports.tell(part.name(), "starting");
    RunningPart process = launch(part);
    process.awaitReady();
    reports.tell(part.name(), "ready after " + Elapsed.since(begun));
    Thread watch = new Thread(() -> watch(process), "watch-" + part.name().key());
    watch.setDaemon(true);
    watch.start();
  }

  /** The process number of each running part. */
  public Map<PartName, Long> pids() {
    synchronized (running) {
      Map<PartName, Long> pids = new EnumMap<>(PartName.class);
      running.forEach((name, process) -> pids.put(name, process.pid()));
      return pids;
    }
  }

  /**
   * Completes when the node is stopped; with a {@link PartFailure} when a part would not stay up.
   */
  public CompletableFuture<Void> end() {
    return end;
  }

  /** Whether it has been told to stop. */
  public boolean stopping() {
    return stopping;
  }

  private RunningPart launch(Part part) {
    synchronized (running) {
      if (stopping) {
        throw new IllegalStateException("The node is being stopped");
      }
      RunningPart process = RunningPart.start(part, LeftOvers.pidFile(runFolder, part.name()));
      running.put(part.name(), process);
      return process;
    }
  }

  private void watch(RunningPart first) {
    RestartLimiter limiter = new RestartLimiter(Clock.systemUTC(), RESTARTS, RESTART_SPAN);
    RunningPart process = first;
    try {
      while (true) {
        int code = process.awaitEnd();
        if (stopping) {
          return;
        }
        process.stop();
        process = restart(process.part(), code, limiter);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IllegalStateException stopped) {
      end.complete(null);
    } catch (RuntimeException failure) {
      end.completeExceptionally(failure);
    }
  }

  private RunningPart restart(Part part, int code, RestartLimiter limiter)
      throws InterruptedException {
    Duration pause =
        limiter.pauseBeforeNext().orElseThrow(() -> PartFailure.tooOften(part, limiter));
    reports.tell(
        part.name(), "ended unexpectedly (" + PartFailure.ended(code) + "), starting it again");
    Thread.sleep(pause.toMillis());
    RunningPart again = launch(part);
    Thread announcement = new Thread(() -> announce(again), "ready-" + part.name().key());
    announcement.setDaemon(true);
    announcement.start();
    return again;
  }

  /** Says when a restarted part serves again; if it dies before that, its watch has the word. */
  private void announce(RunningPart again) {
    long begun = System.nanoTime();
    try {
      again.awaitReady();
      reports.tell(again.part().name(), "ready again after " + Elapsed.since(begun));
    } catch (PartFailure stillNot) {
      reports.tell(again.part().name(), "not ready again");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Stops every part, the gateway first and the database last, and returns when nothing is left.
   */
  @Override
  public synchronized void close() {
    stopping = true;
    for (PartName name : PartName.values()) {
      RunningPart process;
      synchronized (running) {
        process = running.remove(name);
      }
      if (process != null) {
        long begun = System.nanoTime();
        process.stop();
        reports.tell(name, "stopped after " + Elapsed.since(begun));
      }
    }
    end.complete(null);
  }
}
