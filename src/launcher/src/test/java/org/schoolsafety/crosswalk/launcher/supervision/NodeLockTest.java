package org.schoolsafety.crosswalk.launcher.supervision;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolsafety.crosswalk.launcher.node.NodeProblem;

class NodeLockTest {
  @TempDir Path run;

  @Test
  void a_second_node_on_one_data_directory_is_refused_in_plain_words() {
    try (NodeLock first = NodeLock.take(run)) {
      assertThatThrownBy(() -> NodeLock.take(run))
          .isInstanceOf(NodeProblem.class)
          .hasMessageContaining("Another Crosswalk already runs on");
    }
  }

  @Test
  void the_data_directory_is_free_again_when_the_node_has_ended() {
    NodeLock.take(run).close();

    assertThatCode(() -> NodeLock.take(run).close()).doesNotThrowAnyException();
  }
}
