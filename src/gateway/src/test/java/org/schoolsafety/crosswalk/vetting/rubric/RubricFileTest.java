package org.schoolsafety.crosswalk.vetting.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

class RubricFileTest {

  static final String SOUND =
      """
      {"id":"own","version":2,"title":"Our rubric","kinds":["tool"],"guidance":"Try it.",
       "scale":[{"value":0,"label":"No","meaning":"Not there."},{"value":1,"label":"Yes","meaning":"There."}],
       "criteria":[{"id":"use","title":"Use","guidance":"Can it be used?","mustMeet":true}]}
      """;

  @Test
  void a_states_own_rubric_is_read() {
    Rubric rubric = read("own-2.json", SOUND);

    assertThat(rubric.criteria()).extracting(Rubric.Criterion::id).containsExactly("use");
    assertThat(rubric.highestStep()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "kinds":["tool"]          | "kinds":["weapon"]                 | there is no kind "weapon"
          "version":2               | "version":3                        | its name has to be own-3.json
          "version":2               | "version":0                        | its version is not 1 or higher
          "id":"own"                | "id":"../../etc"                   | its id is not a plain word
          {"value":1,               | {"value":7,                        | its steps have to be 0, 1, 2 and so on
          "title":"Use"             | "title":" "                        | use needs a title and guidance
          "mustMeet":true           | "must":true                        | it is not JSON of the documented form
          "criteria":[              | "criteria":[null,                  | a criterion has no plain id
          """)
  void a_broken_rule_is_named(String sound, String broken, String message) {
    String text = SOUND.replace(sound, broken);

    assertThatThrownBy(() -> read("own-2.json", text))
        .isInstanceOf(UnsoundRubric.class)
        .hasMessage("The rubric own-2.json cannot be used: " + message);
  }

  @Test
  void an_oversized_file_is_refused_unread() {
    String text = SOUND + " ".repeat(RubricFile.MOST_BYTES);

    assertThatThrownBy(() -> read("own-2.json", text))
        .hasMessageContaining("more than 65536 bytes");
  }

  @Test
  void deep_nesting_is_refused_and_breaks_nothing() {
    String text = "[".repeat(60_000);

    assertThatThrownBy(() -> read("own-2.json", text)).isInstanceOf(UnsoundRubric.class);
  }

  @Test
  void every_kind_of_the_taxonomy_has_one_of_ours() {
    Taxonomy taxonomy = new Taxonomy();
    Rubrics rubrics = new Rubrics();
    rubrics.taxonomy = taxonomy;
    rubrics.own = java.util.Optional.empty();
    rubrics.load();

    List<String> kinds = rubrics.all().stream().flatMap(rubric -> rubric.kinds().stream()).toList();

    assertThat(kinds)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            taxonomy.scheme("kind").orElseThrow().concepts().stream()
                .map(concept -> concept.notation())
                .toList());
  }

  private static Rubric read(String name, String text) {
    return new RubricFile(name, new Taxonomy()).read(text.getBytes(StandardCharsets.UTF_8));
  }
}
