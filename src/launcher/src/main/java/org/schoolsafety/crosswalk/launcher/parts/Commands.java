package org.schoolsafety.crosswalk.launcher.parts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.schoolsafety.crosswalk.launcher.node.NodeProblem;

/** Runs a short preparing command to its end. */
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
    Process process = builder.start();
    process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().close();
    String said =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    int code = process.waitFor();
    if (code != 0) {
      throw new NodeProblem(
          purpose
              + " failed with exit code "
              + code
              + ": "
              + said.replaceAll("\\s*\\n\\s*", " / "));
    }
  }
}
