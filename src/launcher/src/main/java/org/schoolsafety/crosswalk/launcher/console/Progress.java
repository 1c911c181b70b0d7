package org.schoolsafety.crosswalk.launcher.console;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * How far a long work is, on standard error: a bar in a terminal, a plain line now and then
 * elsewhere.
 */
public final class Progress implements AutoCloseable {
  private static final long LINE_EVERY_NANOS = 5_000_000_000L;

  private final String work;
  private final PrintStream err;
  private final @Nullable ProgressBar bar;
  private long total;
  private long done;
  private long lastLine = System.nanoTime();

  Progress(String work, long total, PrintStream err, boolean terminal) {
    this.work = work;
    this.total = total;
    this.err = err;
    this.bar = terminal ? newBar(work, total) : null;
  }

  /** On this process's standard error. */
  public static Progress of(String work, long total) {
    return new Progress(work, total, System.err, terminal());
  }

  private static ProgressBar newBar(String work, long total) {
    return new ProgressBarBuilder()
        .setTaskName(work)
        .setInitialMax(total)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(250)
        .build();
  }

  private static boolean terminal() {
    try {
      String target = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException e) {
      return false;
    }
  }

  /** One more is done. */
  public synchronized void step() {
    reached(done + 1, total);
  }

  /** So many of so many are done. */
  public synchronized void reached(long nowDone, long nowTotal) {
    boolean further = nowDone > done;
    done = nowDone;
    total = nowTotal;
    if (bar != null) {
      bar.maxHint(total).stepTo(done);
    } else if ((further && done == total) || System.nanoTime() - lastLine > LINE_EVERY_NANOS) {
      lastLine = System.nanoTime();
      err.println("  " + work + " " + done + " of " + total);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
