package org.schoolsafety.crosswalk.launcher.checks;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolsafety.crosswalk.launcher.node.NodeProblem;

class PreflightTest {
  @TempDir Path folder;

  @Test
  void a_port_in_use_is_named_with_its_holder() throws Exception {
    try (ServerSocket held = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      assertThatThrownBy(() -> Preflight.portsFree(List.of(held.getLocalPort())))
          .isInstanceOf(NodeProblem.class)
          .hasMessageContaining("Port " + held.getLocalPort() + " is in use by java")
          .hasMessageContaining("(process " + ProcessHandle.current().pid() + ")");
    }
  }

  @Test
  void a_port_that_was_let_go_is_free() throws Exception {
    ServerSocket held = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));

    held.close();

    assertThatCode(() -> Preflight.portsFree(List.of(held.getLocalPort())))
        .doesNotThrowAnyException();
  }

  @Test
  void too_little_disk_is_said_with_what_to_do() {
    long more = Long.MAX_VALUE / 1024 / 1024;

    assertThatThrownBy(() -> Preflight.diskFree(folder, more))
        .isInstanceOf(NodeProblem.class)
        .hasMessageContaining("Make room, or set CROSSWALK_MIN_FREE_MEGABYTES");
  }

  @Test
  void too_little_memory_is_said_with_what_to_do() {
    long more = Long.MAX_VALUE / 1024 / 1024;

    assertThatThrownBy(() -> Preflight.memoryFree(more))
        .isInstanceOf(NodeProblem.class)
        .hasMessageContaining("CROSSWALK_MIN_MEMORY_MEGABYTES");
  }
}
