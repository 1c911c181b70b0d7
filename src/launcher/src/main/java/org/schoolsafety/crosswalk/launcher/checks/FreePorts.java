package org.schoolsafety.crosswalk.launcher.checks;

import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.schoolsafety.crosswalk.launcher.node.Ports;

/**
 * Ports for nodes that nobody visits, as those of tests: below the ports that the system gives to
 * outgoing connections, and begun anywhere, so that two who look at the same time do not meet.
 */
public final class FreePorts {
  private static final int FIRST = 24_000;
  private static final int LAST = 32_000;
  private static final int STEP = 10;
  private static final int TRIES = 400;

  private FreePorts() {}

  /** Six in a row that nobody listens on. */
  public static Ports find() {
    return Stream.generate(FreePorts::any)
        .limit(TRIES)
        .filter(ports -> ports.byName().values().stream().allMatch(Preflight::free))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No six free ports from " + FIRST));
  }

  private static Ports any() {
    int steps = (LAST - FIRST) / STEP;
    return new Ports(FIRST + STEP * ThreadLocalRandom.current().nextInt(steps));
  }
}
