package org.schoolsafety.crosswalk.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class QueryTextTest {

  @Test
  void words_phrases_and_what_is_kept_out_are_told_apart() {
    String typed = "drill \"course of action\" -webinar planning -\"grant program\"";

    QueryText text = QueryText.parse(typed);

    assertThat(text.words()).containsExactly("drill", "planning");
    assertThat(text.phrases()).containsExactly("course of action");
    assertThat(text.without()).containsExactly("webinar", "grant program");
  }

  @Test
  void a_hyphen_inside_a_word_keeps_nothing_out() {
    QueryText text = QueryText.parse("shelter-in-place - K-5");

    assertThat(text.words()).containsExactly("shelter-in-place", "K-5");
    assertThat(text.without()).isEmpty();
  }

  @Test
  void a_quote_that_is_never_closed_is_no_quote() {
    QueryText text = QueryText.parse("\"course of action");

    assertThat(text.words()).containsExactly("course", "of", "action");
    assertThat(text.phrases()).isEmpty();
  }

  @Test
  void typographic_quotes_hold_a_phrase_too() {
    QueryText text = QueryText.parse("\u201ccourse of action\u201d");

    assertThat(text.phrases()).containsExactly("course of action");
  }

  @Test
  void signs_without_a_letter_or_digit_ask_for_nothing() {
    QueryText text = QueryText.parse(" ?! \"\" -- & ");

    assertThat(text.asksForEverything()).isTrue();
    assertThat(text.without()).isEmpty();
  }

  @Property
  void nothing_typed_is_an_error_and_every_part_can_be_read(
      @ForAll @CharRange(from = ' ', to = '~') @StringLength(max = 200) String typed) {
    QueryText text = QueryText.parse(typed);

    assertThat(text.words())
        .allMatch(word -> word.matches(".*[\\p{L}\\p{N}].*") && !word.contains(" "));
    assertThat(text.phrases()).noneMatch(phrase -> phrase.contains("\""));
    assertThat(text.words().size() + text.phrases().size() + text.without().size())
        .isLessThanOrEqualTo(50);
  }

  @Property
  void parsing_what_was_parsed_gives_the_same(@ForAll @StringLength(max = 100) String typed) {
    QueryText once = QueryText.parse(typed);

    QueryText again = QueryText.parse(String.join(" ", once.words()));

    assertThat(again.words().size() + again.without().size())
        .isLessThanOrEqualTo(50)
        .isGreaterThanOrEqualTo(Math.min(once.words().size(), 1));
  }
}
