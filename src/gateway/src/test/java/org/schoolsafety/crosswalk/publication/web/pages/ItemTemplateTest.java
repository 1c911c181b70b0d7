package org.schoolsafety.crosswalk.publication.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolsafety.crosswalk.platform.pages.SampleFrame;
import org.schoolsafety.crosswalk.platform.pages.Templates;

class ItemTemplateTest {

  private final Templates templates = new Templates();

  @Test
  void each_rating_stands_on_its_own_scale_and_gaps_are_admitted() {
    GuidanceView view = SampleItem.of("Reunification", "current");

    String html = templates.render("publication/item", SampleFrame.titled("Item"), view);

    assertThat(html)
        .contains("ESSA evidence tier")
        .contains("Local vetting")
        .contains("No source link on record");
  }

  @Test
  void what_is_replaced_leads_to_its_successor_and_is_not_offered_for_download() {
    GuidanceView view = SampleItem.of("Reunification", "superseded");

    String html = templates.render("publication/item", SampleFrame.titled("Item"), view);

    assertThat(html)
        .contains("This guidance has been replaced")
        .contains("Reunification, second edition")
        .doesNotContain("Download PDF")
        .doesNotContain("Review is overdue");
  }

  @Test
  void an_overdue_review_is_marked() {
    GuidanceView view = SampleItem.of("Reunification", "current");

    String html = templates.render("publication/item", SampleFrame.titled("Item"), view);

    assertThat(html).contains("Review is overdue since").contains("March 4, 2025");
  }

  @Test
  void the_last_look_at_the_source_says_what_was_not_confirmed() {
    GuidanceView view = SampleItem.of("Reunification", "current");

    String html = templates.render("publication/item", SampleFrame.titled("Item"), view);

    assertThat(html)
        .contains("Last checked against its source on")
        .contains("It could not be confirmed there");
  }

  @Test
  void a_conflict_is_told_in_words_with_the_other_item_and_the_decision() {
    GuidanceView view = SampleItem.of("Reunification", "current");

    String html = templates.render("publication/item", SampleFrame.titled("Item"), view);

    assertThat(html)
        .contains("Another item advises differently: not resolved yet")
        .contains("<a href=\"/guidance/z\">Reunification at the gate</a>")
        .contains("Where &lt;parents&gt; wait")
        .contains("Another item advised differently: resolved")
        .contains("Each holds for its own place or people. One is for high schools.")
        .contains("which publishes one of the two,")
        .contains("setting: Campus");
  }

  @Test
  void what_was_withdrawn_since_is_named_in_a_conflict_and_not_led_to() {
    GuidanceView view = SampleItem.of("Reunification", "current");

    String html = templates.render("publication/item", SampleFrame.titled("Item"), view);

    assertThat(html)
        .contains("“Reunification at the gate” (has been withdrawn since; do not use it)")
        .containsOnlyOnce("href=\"/guidance/z\"");
  }

  @Test
  void a_title_with_markup_is_shown_as_text() {
    GuidanceView view = SampleItem.of("<script>alert(1)</script>", "current");

    String html = templates.render("publication/item", SampleFrame.titled("Item"), view);

    assertThat(html).contains("&lt;script&gt;alert(1)").doesNotContain("<script>");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "data:text/html,x",
        "not an address",
        "https:",
        "//example.org"
      })
  void only_addresses_of_the_web_become_links(String address) {
    SourceLink link = SourceLink.of(address);

    assertThat(link).isNull();
  }

  @Test
  void it_carries_its_description_for_search_engines_as_it_was_given() {
    GuidanceView view = SampleItem.of("Reunification", "current");

    String html = templates.render("publication/item", SampleFrame.titled("Item"), view);

    assertThat(html)
        .contains("<script type=\"application/ld+json\">{\"name\":\"\\u003c/script>\"}</script>");
  }
}
