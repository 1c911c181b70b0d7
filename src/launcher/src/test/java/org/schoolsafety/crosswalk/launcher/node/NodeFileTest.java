package org.schoolsafety.crosswalk.launcher.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NodeFileTest {
  @TempDir Path run;

  @Test
  void it_names_no_process_that_may_be_another_by_now() throws Exception {
    Path file = run.resolve("node.json");

    NodeFile.describe(new Ports(9080), "http://issuer", "http://token").writeTo(file);

    assertThat(file).content().contains("http://localhost:9080").doesNotContain("pids");
  }

  @Test
  void one_that_an_earlier_version_left_behind_can_be_read() throws Exception {
    Path file = run.resolve("node.json");
    Files.writeString(file, "{\"url\": \"http://localhost:9080\", \"pids\": {\"gateway\": 7}}");

    NodeFile found = NodeFile.read(file).orElseThrow();

    assertThat(found.url()).isEqualTo("http://localhost:9080");
  }
}
