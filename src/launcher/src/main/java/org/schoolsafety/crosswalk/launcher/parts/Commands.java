package org.schoolsafety.crosswalk.launcher.parts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.schoolsafety.crosswalk.launcher.node.NodeProblem;

/**
 * Runs a short preparing command to its end, or to ours: nobody supervises it yet, so the launcher
 * takes it along when it is stopped meanwhile.
 */
final class Commands {
  private Commands() {}

  static void run(
      String purpose,
      Path folder,
      Map<String, String> environment,
      String input,
      List<String> command)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Companion companion = new Companion(builder);
    Thread takeAlong = new Thread(companion::end, "end-" + purpose);
    Runtime.getRuntime().addShutdownHook(takeAlong);
    int code;
    String said;
    try {
      Process process = companion.start();
      said = answered(process, input);
      code = process.waitFor();
    } finally {
      forget(takeAlong);
    }
    if (code != 0) {
      throw new NodeProblem(
          purpose
              + " failed with exit code "
              + code
              + ": "
              + said.replaceAll("\\s*\\n\\s*", " / "));
    }
  }

  private static String answered(Process process, String input) throws IOException {
    process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().close();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
  }

  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException shuttingDown) {
      // Then it does its work.
    }
  }
}
