package org.schoolsafety.crosswalk.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.schoolsafety.crosswalk.content.vocabulary.Vocabulary;

class SynonymsTest {

  private final Synonyms synonyms = Synonyms.of(Vocabulary.load());

  @Test
  void an_acronym_and_its_words_stand_for_each_other() {
    assertThat(widened("sro")).contains("sro", "school resource officer");
    assertThat(widened("school resource officer")).contains("sro");
    assertThat(widened("emergency operations plan")).contains("eop");
    assertThat(widened("continuity of operations")).contains("coop");
  }

  @Test
  void wordings_of_one_narrow_concept_stand_for_each_other() {
    assertThat(widened("active shooter")).contains("active assailant");
    assertThat(widened("tornado")).contains("twister");
  }

  @Test
  void a_wording_never_widens_to_a_part_of_itself() {
    assertThat(widened("suicide prevention")).doesNotContain("suicide");
  }

  @Test
  void a_wording_made_of_others_is_left_to_its_parts() {
    assertThat(widened("sro training")).isEmpty();
    assertThat(widened("school resource officer training")).isEmpty();
  }

  @Test
  void an_acronym_that_is_an_ordinary_word_counts_in_capitals_only() {
    assertThat(widened("sea")).isEmpty();
    assertThat(widened("state education agency")).doesNotContain("sea");
    assertThat(synonyms.spelledOut("SEA")).contains("state education agency");
    assertThat(synonyms.spelledOut("sea")).isEmpty();
  }

  @Test
  void every_acronym_of_the_field_is_known() {
    List<String> acronyms =
        List.of(
            "sro", "eop", "btam", "coop", "mou", "lea", "pfa", "aed", "cpted", "ics", "nims",
            "pbis", "sel");

    assertThat(acronyms).allMatch(acronym -> widened(acronym).size() > 1);
  }

  private Set<String> widened(String wording) {
    return synonyms.rules().stream()
        .filter(rule -> rule.startsWith(wording + " => "))
        .flatMap(rule -> Arrays.stream(rule.split(" => ")[1].split(", ")))
        .collect(Collectors.toSet());
  }
}
