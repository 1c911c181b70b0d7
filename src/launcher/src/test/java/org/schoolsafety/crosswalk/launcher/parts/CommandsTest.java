package org.schoolsafety.crosswalk.launcher.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolsafety.crosswalk.launcher.node.NodeProblem;

class CommandsTest {
  @TempDir Path folder;

  @Test
  void a_command_that_fails_is_told_with_its_own_words() {
    List<String> failing = List.of("/bin/sh", "-c", "echo no room; exit 3");

    assertThatThrownBy(() -> Commands.run("Making it", folder, Map.of(), "", failing))
        .isInstanceOf(NodeProblem.class)
        .hasMessage("Making it failed with exit code 3: no room");
  }

  @Test
  void a_launcher_that_is_stopped_takes_the_command_along() throws Exception {
    Process launcher =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Waiting.class.getName(),
                folder.toString())
            .start();
    assertThat(new String(launcher.getInputStream().readNBytes(7))).isEqualTo("running");
    ProcessHandle command = launcher.children().findFirst().orElseThrow();

    launcher.destroy();

    assertThat(launcher.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(command.isAlive()).isFalse();
  }

  /** A launcher in the midst of a command that takes long. */
  static final class Waiting {
    private Waiting() {}

    public static void main(String[] args) throws Exception {
      new Thread(Waiting::tellWhenItRuns).start();
      Commands.run("Waiting", Path.of(args[0]), Map.of(), "", List.of("sleep", "600"));
    }

    private static void tellWhenItRuns() {
      while (ProcessHandle.current().children().findAny().isEmpty()) {
        Thread.onSpinWait();
      }
      System.out.print("running");
      System.out.flush();
    }
  }
}
