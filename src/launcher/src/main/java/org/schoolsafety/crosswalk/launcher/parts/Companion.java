package org.schoolsafety.crosswalk.launcher.parts;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A process that ends with us, whenever that is: also in the moment between its start and ours. */
final class Companion {
  private static final long PATIENCE_SECONDS = 10;

  private final ProcessBuilder builder;
  private @Nullable Process process;
  private boolean over;

  Companion(ProcessBuilder builder) {
    this.builder = builder;
  }

  /** Starts it, unless we are ending already. */
  synchronized Process start() throws IOException {
    if (over) {
      throw new IOException("Crosswalk is being stopped");
    }
    process = builder.start();
    return process;
  }

  /** Ends it with all that it started; in order first: initdb removes what it has begun. */
  synchronized void end() {
    over = true;
    if (process == null) {
      return;
    }
    List<ProcessHandle> all =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    all.forEach(ProcessHandle::destroy);
    for (ProcessHandle each : all) {
      each.onExit().completeOnTimeout(each, PATIENCE_SECONDS, TimeUnit.SECONDS).join();
      each.destroyForcibly();
    }
  }
}
