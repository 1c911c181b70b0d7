package org.schoolsafety.crosswalk.content.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The taxonomy that we ship. */
class VocabularyTest {
  private final Vocabulary vocabulary = Vocabulary.load();

  @Test
  void the_five_phases_come_in_their_order() {
    ConceptScheme phases = vocabulary.scheme("phase").orElseThrow();

    assertThat(phases.concepts())
        .extracting(Concept::notation)
        .containsExactly("prevention", "protection", "mitigation", "response", "recovery");
  }

  @Test
  void the_sixteen_topics_of_the_model_standards_are_on_top() {
    ConceptScheme topics = vocabulary.scheme("topic").orElseThrow();

    assertThat(topics.concepts().stream().filter(topic -> topic.broader() == null)).hasSize(16);
    assertThat(vocabulary.concept("topic", "school-based-police-and-security")).isPresent();
  }

  @Test
  void every_concept_is_found_by_its_notation_and_says_what_it_means() {
    for (ConceptScheme scheme : vocabulary.schemes()) {
      assertThat(scheme.concepts()).as(scheme.key()).isNotEmpty();
      for (Concept concept : scheme.concepts()) {
        assertThat(vocabulary.concept(scheme.key(), concept.notation())).contains(concept);
        assertThat(concept.definition()).as(concept.notation()).isNotBlank();
      }
    }
  }

  @Test
  void what_is_not_there_is_empty_and_not_null() {
    assertThat(vocabulary.scheme("weather")).isEmpty();
    assertThat(vocabulary.concept("weather", "rain")).isEmpty();
    assertThat(vocabulary.concept("topic", "rain")).isEmpty();
  }
}
