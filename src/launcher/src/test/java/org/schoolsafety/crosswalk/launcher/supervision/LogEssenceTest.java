package org.schoolsafety.crosswalk.launcher.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogEssenceTest {
  @TempDir Path logs;

  @Test
  void the_line_that_tells_of_a_failure_is_chosen_before_the_last_one() throws Exception {
    Path log = log("starting\nFATAL:  could not bind to 127.0.0.1\nshutting down\n");

    String essence = LogEssence.of(log);

    assertThat(essence).isEqualTo("FATAL:  could not bind to 127.0.0.1");
  }

  @Test
  void without_such_a_line_the_last_words_count() throws Exception {
    Path log = log("starting\nbye\n\n");

    String essence = LogEssence.of(log);

    assertThat(essence).isEqualTo("bye");
  }

  @Test
  void of_a_json_record_only_the_message_is_told() throws Exception {
    Path log =
        log(
            "{\"type\":\"x\",\"message\":\"CWWKZ0002E: An error: \\\"Clock\\\" is twice there\\n\\tat a.b.C\",\"y\":1}\n");

    String essence = LogEssence.of(log, List.of("CWWKZ0002E"));

    assertThat(essence).isEqualTo("CWWKZ0002E: An error: \"Clock\" is twice there");
  }

  @Test
  void of_several_marks_the_most_telling_one_counts() throws Exception {
    Path log =
        log(
            "{\"message\":\"CWWKZ0002E: An error\"}\n{\"message\":\"XWALK0001E: The tables do not fit\"}\n");

    String essence = LogEssence.of(log, List.of("XWALK0001E", "CWWKZ0002E"));

    assertThat(essence).isEqualTo("XWALK0001E: The tables do not fit");
  }

  @Test
  void a_very_long_json_message_is_told_shortened() throws Exception {
    Path log = log("{\"message\":\"it failed " + "\\tat a.b.C ".repeat(20_000) + "\"}\n");

    String essence = LogEssence.of(log);

    assertThat(essence).startsWith("it failed").hasSizeLessThan(700);
  }

  @Test
  void a_log_that_is_not_there_left_no_word() {
    Path log = logs.resolve("none.log");

    String essence = LogEssence.of(log);

    assertThat(essence).isEqualTo("it left no word");
  }

  private Path log(String text) throws Exception {
    return Files.writeString(logs.resolve("part.log"), text);
  }
}
