package org.schoolsafety.crosswalk.launcher.console;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.schoolsafety.crosswalk.launcher.node.PartName;
import org.schoolsafety.crosswalk.launcher.supervision.Reports;

/** A line for each thing that happens to a part, and one now and then for those that take long. */
public final class StartProgress implements Reports, AutoCloseable {
  private static final int EVERY_SECONDS = 10;
  private static final double NANOS = 1e9;

  private final PrintStream out;
  private final Map<PartName, Long> starting = new EnumMap<>(PartName.class);
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "start-progress");
            thread.setDaemon(true);
            return thread;
          });

  public StartProgress(PrintStream out) {
    this.out = out;
    clock.scheduleAtFixedRate(this::tellOfTheSlow, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
  }

  @Override
  public synchronized void tell(PartName part, String what) {
    if (what.equals("starting")) {
      starting.put(part, System.nanoTime());
    } else {
      starting.remove(part);
    }
    line(part, what);
  }

  private synchronized void tellOfTheSlow() {
    starting.forEach(
        (part, since) ->
            line(
                part,
                String.format(
                    Locale.ROOT, "still starting, %.0f s", (System.nanoTime() - since) / NANOS)));
  }

  private void line(PartName part, String what) {
    out.printf(Locale.ROOT, "  %-14s %s%n", part.label(), what);
    out.flush();
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
