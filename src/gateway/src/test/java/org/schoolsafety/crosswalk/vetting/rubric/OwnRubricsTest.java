package org.schoolsafety.crosswalk.vetting.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/** The folder of a state's own rubrics, whatever somebody has put there. */
@Timeout(30)
class OwnRubricsTest {

  private static final String YAML_BOMB =
      """
      a: &a ["x","x","x","x","x","x","x","x","x"]
      b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]
      c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]
      d: [*c,*c,*c,*c,*c,*c,*c,*c,*c]
      """;

  @TempDir Path folder;

  @Test
  void one_that_is_sound_is_used_before_ours() throws IOException {
    write("own-2.json", RubricFileTest.SOUND);

    Rubrics rubrics = loaded();

    assertThat(rubrics.forKind("tool").id()).isEqualTo("own");
    assertThat(rubrics.forKind("guidance").id()).isEqualTo("guidance");
  }

  @Test
  void a_file_of_a_terabyte_stops_the_start_and_not_the_machine() throws IOException {
    try (RandomAccessFile huge =
        new RandomAccessFile(folder.resolve("own-2.json").toFile(), "rw")) {
      huge.setLength(1L << 40);
    }

    assertThatThrownBy(this::loaded)
        .isInstanceOf(UnsoundRubric.class)
        .hasMessage("The rubric own-2.json cannot be used: it has more than 65536 bytes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        YAML_BOMB,
        "",
        "null",
        "{\"id\":\"own\",\"version\":1e999999999}",
        "{\"id\":\"own\",\"version\":2,\"id\":\"other\"}",
        "{\"$ref\":\"#\"}",
        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"
      })
  void what_is_no_rubric_is_named_and_refused(String text) throws IOException {
    write("own-2.json", text);

    assertThatThrownBy(this::loaded)
        .isInstanceOf(UnsoundRubric.class)
        .hasMessageStartingWith("The rubric own-2.json cannot be used: ");
  }

  @Test
  void a_link_that_leads_to_itself_is_named_and_refused() throws IOException {
    Path link = folder.resolve("own-2.json");
    Files.createSymbolicLink(link, link);

    assertThatThrownBy(this::loaded)
        .hasMessage("The rubric own-2.json cannot be used: it is not a plain file");
  }

  @Test
  void a_device_or_folder_of_a_rubrics_name_is_not_opened() throws IOException {
    Files.createSymbolicLink(folder.resolve("own-2.json"), Path.of("/dev/zero"));

    assertThatThrownBy(this::loaded)
        .hasMessage("The rubric own-2.json cannot be used: it is not a plain file");
  }

  @Test
  void a_pipe_that_nobody_writes_to_does_not_hold_up_the_start() throws Exception {
    new ProcessBuilder("mkfifo", folder.resolve("own-2.json").toString()).start().waitFor();

    assertThatThrownBy(this::loaded)
        .hasMessage("The rubric own-2.json cannot be used: it is not a plain file");
  }

  @Test
  void a_folder_that_is_not_there_is_named() {
    Path missing = folder.resolve("missing");

    assertThatThrownBy(() -> loaded(missing))
        .hasMessageContaining(missing.toString())
        .hasMessageContaining("the folder cannot be read");
  }

  @Test
  void two_files_cannot_say_two_things_of_one_rubric() throws IOException {
    write("own-2.json", RubricFileTest.SOUND);
    write("own-02.json", RubricFileTest.SOUND);

    assertThatThrownBy(this::loaded).hasMessageContaining("its name has to be own-2.json");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private Rubrics loaded() {
    return loaded(folder);
  }

  private static Rubrics loaded(Path from) {
    Rubrics rubrics = new Rubrics();
    rubrics.taxonomy = new Taxonomy();
    rubrics.own = Optional.of(from.toString());
    rubrics.load();
    return rubrics;
  }
}
