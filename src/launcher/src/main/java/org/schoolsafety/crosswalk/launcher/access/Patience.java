package org.schoolsafety.crosswalk.launcher.access;

import java.io.IOException;
import java.time.Duration;
import org.schoolsafety.crosswalk.launcher.node.NodeProblem;

/** How long, at most, a gateway that is away is waited for. */
public record Patience(Duration longest) {
  private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  /** A call that may find the gateway away. */
  @FunctionalInterface
  interface Call<T> {
    T make() throws IOException, InterruptedException;
  }

  <T> T until(Call<T> call) throws InterruptedException {
    long deadline = System.nanoTime() + longest.toNanos();
    Duration pause = FIRST_PAUSE;
    while (true) {
      try {
        return call.make();
      } catch (IOException away) {
        if (System.nanoTime() > deadline) {
          throw new NodeProblem("The gateway did not come back: " + away, away);
        }
        Thread.sleep(pauseAfter(away, pause).toMillis());
        pause = longer(pause);
      }
    }
  }

  private static Duration pauseAfter(IOException away, Duration pause) {
    return away instanceof Away asked ? asked.pause(pause) : pause;
  }

  private static Duration longer(Duration pause) {
    Duration twice = pause.multipliedBy(2);
    return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
  }
}
