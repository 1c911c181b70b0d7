package org.schoolsafety.crosswalk.content.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.schoolsafety.crosswalk.content.extraction.Passage;
import org.schoolsafety.crosswalk.content.vocabulary.Vocabulary;

class TagSuggesterTest {
  private static final TagSuggester SUGGESTER = new TagSuggester(Vocabulary.load());

  @Test
  void an_article_on_school_resource_officers_is_about_them_and_for_them() {
    List<TagSuggestion> suggestions =
        suggest(
            "Training SROs",
            "New SROs take a forty-hour course. A school resource officer learns to listen.",
            "Every SRO in the state is trained. School resource officers build trust.");

    assertThat(notations(suggestions, "topic")).contains("school-based-police-and-security");
    assertThat(notations(suggestions, "audience")).contains("law-enforcement");
  }

  @Test
  void acronyms_count_only_as_written() {
    List<TagSuggestion> written = suggest("ICS at school", "ICS roles are given. Use ICS.");
    List<TagSuggestion> otherwise = suggest("Comics at school", "Topics ics and basics. Use it.");

    assertThat(notations(written, "topic")).contains("incident-command-system");
    assertThat(notations(otherwise, "topic")).isEmpty();
  }

  @Test
  void a_suggestion_quotes_the_sentence_and_says_where_it_stands() {
    Passage passage =
        new Passage(
            7, "Storms", 3, "Look at the sky. When a tornado comes, go to the cellar. Wait there.");

    List<TagSuggestion> suggestions = SUGGESTER.suggest("Tornado safety", List.of(passage));

    TagSuggestion tornado = of(suggestions, "hazard", "tornado");
    assertThat(tornado.quotes().get(0))
        .isEqualTo(new Quote(7, 3, "Storms", "When a tornado comes, go to the cellar."));
  }

  @Test
  void a_title_says_more_than_the_text() {
    List<TagSuggestion> inTitle = suggest("Earthquake drills", "We practice each fall.");
    List<TagSuggestion> inText = suggest("What we do", "We practice for an earthquake each fall.");

    double ofTitle = of(inTitle, "hazard", "earthquake").score();

    assertThat(inText)
        .noneMatch(one -> one.notation().equals("earthquake") && one.score() >= ofTitle);
  }

  @Test
  void a_longer_label_is_not_also_the_shorter_ones_within_it() {
    List<TagSuggestion> suggestions =
        suggest("Security cameras", "Security cameras watch the doors. Security cameras help.");

    assertThat(suggestions).isNotEmpty();
    assertThat(notations(suggestions, "topic")).contains("physical-and-site-security");
  }

  @Test
  void a_phrase_does_not_run_over_a_full_stop() {
    List<TagSuggestion> suggestions =
        suggest("Notes", "We ask the school resource. Officer Lee agrees. Bomb. Threats are rare.");

    assertThat(notations(suggestions, "topic"))
        .doesNotContain("school-resource-officer", "terrorist-and-bomb-threats");
  }

  @Test
  void a_text_about_nothing_of_ours_gets_no_tag() {
    assertThat(suggest("Apple pie", "Peel six apples. Bake for an hour.")).isEmpty();
    assertThat(SUGGESTER.suggest("", List.of())).isEmpty();
  }

  @Property(tries = 100)
  void every_score_is_sound_and_every_quote_is_in_its_passage(@ForAll("texts") String text) {
    List<TagSuggestion> suggestions = suggest("Safety", text);

    for (TagSuggestion suggestion : suggestions) {
      assertThat(suggestion.score()).isBetween(0.0, 1.0);
      assertThat(suggestion.quotes()).hasSizeBetween(1, 3);
      for (Quote quote : suggestion.quotes()) {
        String words = quote.text().replaceAll("^… | …$", "");
        assertThat(quote.passage() == 0 ? "Safety" : text).contains(words);
      }
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "tornado",
            "SRO",
            "SROs",
            "Lockdown",
            "drill.",
            "bus",
            "students",
            "and",
            "the",
            "bullying!",
            "EOP",
            "family",
            "reunification",
            "\n",
            "• bomb",
            "threats",
            "x".repeat(90))
        .list()
        .ofMinSize(1)
        .ofMaxSize(300)
        .map(words -> String.join(" ", words));
  }

  private static List<TagSuggestion> suggest(String title, String... passages) {
    List<Passage> numbered =
        java.util.stream.IntStream.range(0, passages.length)
            .mapToObj(at -> new Passage(at + 1, null, null, passages[at]))
            .toList();
    return SUGGESTER.suggest(title, numbered);
  }

  private static List<String> notations(List<TagSuggestion> suggestions, String scheme) {
    return suggestions.stream()
        .filter(suggestion -> suggestion.scheme().equals(scheme.toLowerCase(Locale.ROOT)))
        .map(TagSuggestion::notation)
        .toList();
  }

  private static TagSuggestion of(List<TagSuggestion> all, String scheme, String notation) {
    return all.stream()
        .filter(one -> one.scheme().equals(scheme) && one.notation().equals(notation))
        .findFirst()
        .orElseThrow();
  }
}
