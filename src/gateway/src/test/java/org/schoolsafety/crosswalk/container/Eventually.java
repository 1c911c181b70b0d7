package org.schoolsafety.crosswalk.container;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waits for what other threads of the gateway bring about. */
public final class Eventually {

  private static final Duration PATIENCE = Duration.ofSeconds(50);
  private static final long LOOK_AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

  private Eventually() {}

  /** The value, as soon as it is there. */
  public static <T> T get(String what, Supplier<Optional<T>> supplier) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      Optional<T> value = supplier.get();
      if (value.isPresent()) {
        return value.get();
      }
      LockSupport.parkNanos(LOOK_AGAIN_NANOS);
    }
    throw new AssertionError("Not within " + PATIENCE.toSeconds() + " s: " + what);
  }

  /** Returns as soon as this is true. */
  public static void isTrue(String what, Supplier<Boolean> condition) {
    get(what, () -> Optional.of(condition.get()).filter(Boolean::booleanValue));
  }
}
