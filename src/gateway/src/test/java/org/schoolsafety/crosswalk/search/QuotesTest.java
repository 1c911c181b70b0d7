package org.schoolsafety.crosswalk.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolsafety.crosswalk.search.Quotes.Worth;

class QuotesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<mark>Lockdown</mark> drills",
        "<mark>Lockdown</mark> drills ........ 12\n<mark>Lockdown</mark> roles . . . . . 14",
        "How to practice a <mark>lockdown</mark> with the children of a primary school 27",
        "What to Do During a <mark>Lockdown</mark>?",
        "What to Do on a Call of &quot;<mark>Lockdown</mark>&quot;"
      })
  void headings_and_contents_are_worth_least(String fragment) {
    assertThat(Worth.of(fragment, null)).isEqualTo(Worth.HEADINGS_ALONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Begin a <mark>lockdown</mark> at once.",
        "Roles\nWhoever hears of a danger begins the <mark>lockdown</mark> without asking anybody else"
      })
  void a_sentence_that_matches_is_worth_most(String fragment) {
    assertThat(Worth.of(fragment, "Roles")).isEqualTo(Worth.BODY_MATCHES);
  }

  @Test
  void a_heading_that_matches_with_a_sentence_beside_it_is_between() {
    String fragment = "<mark>Lockdown</mark> roles\nWhoever hears of a danger begins.";

    assertThat(Worth.of(fragment, "Lockdown roles")).isEqualTo(Worth.BODY_IS_NEAR);
  }

  @Test
  void a_long_heading_is_none_the_less_one() {
    String heading = "How to practice a lockdown with the children of a primary school";

    Worth worth = Worth.of(heading.replace("lockdown", "<mark>lockdown</mark>"), heading);

    assertThat(worth).isEqualTo(Worth.HEADINGS_ALONE);
  }

  @Test
  void the_heading_that_is_named_beside_a_quote_is_not_in_it_too() {
    String fragment = "<mark>Lockdown</mark> roles\nBegin the <mark>lockdown</mark> at once.";

    String told = Quotes.withoutHeading(fragment, "Lockdown roles");

    assertThat(told).isEqualTo("Begin the <mark>lockdown</mark> at once.");
  }

  @Test
  void a_heading_is_known_though_the_highlighter_escaped_it() {
    String heading = "Who says \"lockdown\" & what's/isn't said";
    String escaped =
        "Who says &quot;<mark>lockdown</mark>&quot; &amp; what&#x27;s&#x2F;isn&#x27;t said";

    String told =
        Quotes.withoutHeading(escaped + "\nBegin the <mark>lockdown</mark> at once.", heading);

    assertThat(Worth.of(escaped, heading)).isEqualTo(Worth.HEADINGS_ALONE);
    assertThat(told).isEqualTo("Begin the <mark>lockdown</mark> at once.");
  }

  @Test
  void a_heading_that_alone_matches_stays_in_its_quote() {
    String fragment = "<mark>Lockdown</mark> roles\nWhoever hears of a danger begins.";

    String told = Quotes.withoutHeading(fragment, "Lockdown roles");

    assertThat(told).isEqualTo(fragment);
  }
}
