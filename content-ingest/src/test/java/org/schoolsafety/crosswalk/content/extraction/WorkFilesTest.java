package org.schoolsafety.crosswalk.content.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkFilesTest {
  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../etc/passwd",
        "plan.pdf/../../x",
        "a\u0000b.p\ndf",
        "x.sh;rm -rf",
        "no ending",
        "dot.",
        "x.averylongending"
      })
  void a_strange_name_leaves_no_trace(String name) {
    assertThat(WorkFiles.ending(name)).isEmpty();
  }

  @Test
  void only_the_ending_of_a_name_is_kept() throws IOException {
    Path blob = Files.writeString(directory.resolve("0a1b2c"), "text");
    WorkFiles files = new WorkFiles(directory.resolve("work"));

    Path link = files.link(blob, "..\\My Plan.MD");

    assertThat(link.getFileName().toString()).isEqualTo("document.md");
    assertThat(link).hasContent("text");
  }

  @Test
  void emptying_removes_what_was_left_but_never_the_document() throws IOException {
    Path blob = Files.writeString(directory.resolve("0a1b2c"), "text");
    WorkFiles files = new WorkFiles(directory.resolve("work"));
    Path link = files.link(blob, "plan.txt");
    Path left = Files.writeString(files.home().resolve("tmp").resolve("apache-tika-1.tmp"), "x");

    files.empty();

    assertThat(left).doesNotExist();
    assertThat(link).doesNotExist();
    assertThat(blob).hasContent("text");
  }
}
