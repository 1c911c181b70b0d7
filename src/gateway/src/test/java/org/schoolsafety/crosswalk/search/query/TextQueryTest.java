package org.schoolsafety.crosswalk.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.schoolsafety.crosswalk.content.vocabulary.Vocabulary;

class TextQueryTest {

  private final Synonyms synonyms = Synonyms.of(Vocabulary.load());

  @Test
  void words_count_as_typed_and_as_widened() {
    String query = query("sro training");

    assertThat(query).contains("\"analyzer\":\"literal\"", "\"analyzer\":\"widened\"");
    assertThat(query).contains("title^5").contains("\"minimum_should_match\":\"2<-1 5<70%\"");
  }

  @Test
  void a_phrase_must_occur_as_it_stands() {
    String query = query("\"course of action\"");

    assertThat(query).contains("\"type\":\"phrase\"").contains("\"query\":\"course of action\"");
  }

  @Test
  void what_is_kept_out_alone_leaves_everything_else() {
    String query = query("-webinar");

    assertThat(query).contains("match_all").contains("must_not").doesNotContain("nested");
  }

  @Test
  void an_ambiguous_acronym_in_capitals_means_its_words_too() {
    assertThat(query("SEA grants")).contains("state education agency");
    assertThat(query("sea grants")).doesNotContain("state education agency");
  }

  @Test
  void passages_bring_snippets_with_escaped_text_and_marks() {
    String query = query("lockdown");

    assertThat(query).contains("inner_hits").contains("\"encoder\":\"html\"").contains("<mark>");
  }

  private String query(String typed) {
    return new TextQuery(QueryText.parse(typed), synonyms).build().toString();
  }
}
