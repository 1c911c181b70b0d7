package org.schoolsafety.crosswalk.subscriptions.matching;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Work that is done again and again, one pass at a time; it waits for no other loop. */
final class Loop {

  private static final Logger LOG = Logger.getLogger(Loop.class.getName());

  private final String name;
  private final BooleanSupplier work;
  private final Runnable after;
  private final AtomicInteger calls = new AtomicInteger();
  private @Nullable String complaint;

  /**
   * @param name what is done, for the log
   * @param work does it, and says whether there was anything to do
   * @param after what to do when there was
   */
  Loop(String name, BooleanSupplier work, Runnable after) {
    this.name = name;
    this.work = work;
    this.after = after;
  }

  /** One pass at a time in this gateway; a call during a pass makes it go round once more. */
  void wake() {
    if (calls.getAndIncrement() > 0) {
      return;
    }
    int seen;
    do {
      seen = calls.get();
      complain(pass());
    } while (!calls.compareAndSet(seen, 0));
  }

  private @Nullable String pass() {
    try {
      if (work.getAsBoolean()) {
        after.run();
      }
      return null;
    } catch (RuntimeException | Error failure) {
      LOG.log(Level.FINE, "Subscriptions cannot be matched now", failure);
      return String.valueOf(failure.getMessage());
    }
  }

  private void complain(@Nullable String failure) {
    if (failure != null && !failure.equals(complaint)) {
      LOG.log(
          Level.WARNING,
          "Subscriptions cannot be matched {0} now, trying on: {1}",
          new Object[] {name, failure});
    } else if (failure == null && complaint != null) {
      LOG.log(Level.INFO, "Subscriptions are matched {0} again", name);
    }
    complaint = failure;
  }
}
