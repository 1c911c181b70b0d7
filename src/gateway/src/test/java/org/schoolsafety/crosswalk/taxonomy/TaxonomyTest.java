package org.schoolsafety.crosswalk.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.schoolsafety.crosswalk.content.vocabulary.Concept;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;

class TaxonomyTest {

  private final Taxonomy taxonomy = new Taxonomy();

  @Test
  void a_narrower_concept_counts_as_everything_broader() {
    Concept narrow =
        taxonomy.scheme("topic").orElseThrow().concepts().stream()
            .filter(concept -> concept.broader() != null)
            .findFirst()
            .orElseThrow();

    List<String> closed = taxonomy.withBroader("topic", List.of(narrow.notation()));

    assertThat(closed).startsWith(narrow.notation()).contains(narrow.broader());
  }

  @Test
  void an_unknown_notation_is_refused_with_the_known_ones() {
    assertThatThrownBy(() -> taxonomy.require("phase", List.of("prevention", "prevntion")))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> {
              assertThat(problem.type()).isEqualTo(ProblemType.UNKNOWN_CONCEPT);
              assertThat(problem)
                  .hasMessageContaining("prevntion")
                  .hasMessageContaining("mitigation");
            });
  }
}
