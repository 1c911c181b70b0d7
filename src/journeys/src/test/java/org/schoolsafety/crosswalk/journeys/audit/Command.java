package org.schoolsafety.crosswalk.journeys.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.schoolsafety.crosswalk.journeys.RunningGateway;

/**
 * How a command of the product ended.
 *
 * @param code its exit code
 * @param output what it printed on standard output
 */
record Command(int code, String output) {

  static Command run(String... arguments) throws IOException, InterruptedException {
    Process process =
        RunningGateway.get()
            .command(arguments)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Command(process.waitFor(), output);
  }
}
