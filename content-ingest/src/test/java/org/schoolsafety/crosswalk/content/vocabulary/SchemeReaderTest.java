package org.schoolsafety.crosswalk.content.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SchemeReaderTest {
  private static final String START =
      """
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix schema: <https://schema.org/> .
      @prefix : <https://crosswalk.schoolsafety.org/taxonomy/hazard/> .
      <https://crosswalk.schoolsafety.org/taxonomy/hazard> a skos:ConceptScheme ;
        skos:prefLabel "Hazard"@en ; skos:definition "What may happen."@en .
      """;

  @Test
  void concepts_come_by_position_with_their_labels_and_places() {
    String turtle =
        START + concept("flood", 2, "skos:broader :natural") + concept("natural", 1, "");

    ConceptScheme scheme = SchemeReader.read("hazard", turtle);

    assertThat(scheme.title()).isEqualTo("Hazard");
    assertThat(scheme.turtle()).isEqualTo(turtle);
    assertThat(scheme.concepts()).extracting(Concept::notation).containsExactly("natural", "flood");
    assertThat(scheme.concept("natural").orElseThrow().narrower()).containsExactly("flood");
    assertThat(scheme.concept("flood").orElseThrow().broader()).isEqualTo("natural");
    assertThat(scheme.concept("flood").orElseThrow().altLabels()).containsExactly("FLOOD");
  }

  @Test
  void a_concept_without_label_is_refused() {
    String turtle =
        START
            + ":flood a skos:Concept ; skos:notation \"flood\" ;"
            + " skos:inScheme <https://crosswalk.schoolsafety.org/taxonomy/hazard> .";

    assertThatThrownBy(() -> SchemeReader.read("hazard", turtle))
        .isInstanceOf(UnsoundVocabulary.class)
        .hasMessageContaining("taxonomy/hazard.ttl")
        .hasMessageContaining("hazard/flood> has no skos:prefLabel");
  }

  @Test
  void a_notation_used_twice_is_refused() {
    String turtle =
        START + concept("flood", 1, "") + concept("flood", 2, "").replace(":flood a", ":river a");

    assertThatThrownBy(() -> SchemeReader.read("hazard", turtle))
        .hasMessageContaining("notation \"flood\" is used by")
        .hasMessageContaining("hazard/river> should be named");
  }

  @Test
  void an_unknown_broader_concept_is_refused() {
    String turtle = START + concept("flood", 1, "skos:broader :water");

    assertThatThrownBy(() -> SchemeReader.read("hazard", turtle))
        .hasMessageContaining("hazard/water>, which is not a concept of this scheme");
  }

  @Test
  void a_cycle_is_refused() {
    String turtle = START + concept("a", 1, "skos:broader :b") + concept("b", 2, "skos:broader :a");

    assertThatThrownBy(() -> SchemeReader.read("hazard", turtle))
        .hasMessageContaining("hazard/a> is, by skos:broader, above itself")
        .hasMessageContaining("hazard/b> is, by skos:broader, above itself");
  }

  @Test
  void a_label_for_two_concepts_is_refused() {
    String turtle =
        START + concept("flood", 1, "") + concept("river", 2, "skos:altLabel \"Flood\"@en");

    assertThatThrownBy(() -> SchemeReader.read("hazard", turtle))
        .hasMessageContaining("label \"Flood\" is used by");
  }

  @Test
  void what_is_not_turtle_is_refused_by_line() {
    assertThatThrownBy(() -> SchemeReader.read("hazard", START + "oops"))
        .isInstanceOf(UnsoundVocabulary.class)
        .hasMessageContaining("cannot be read");
  }

  private static String concept(String notation, int position, String more) {
    return """
        :%1$s a skos:Concept ; skos:inScheme <https://crosswalk.schoolsafety.org/taxonomy/hazard> ;
          skos:notation "%1$s" ; skos:prefLabel "The %1$s"@en ; skos:altLabel "%2$s"@en ;
          schema:position %3$d%4$s .
        """
        .formatted(notation, notation.toUpperCase(), position, more.isEmpty() ? "" : " ; " + more);
  }
}
