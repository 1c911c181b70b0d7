package org.schoolsafety.crosswalk.content.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WordingTest {

  @Test
  void layout_punctuation_and_capitals_change_no_word() {
    Wording before = wording("Lock the doors.\nStay away\tfrom windows!");

    Wording after = wording("LOCK THE DOORS", "Stay away from   windows");

    assertThat(after.sha256()).isEqualTo(before.sha256());
    assertThat(before.percentChangedTo(after)).isZero();
    assertThat(before.words()).isEqualTo(7);
  }

  @Test
  void one_word_more_is_a_change_however_long_the_text() {
    String text = "Keep the doors open for those who come late. ".repeat(2000);

    double changed = wording(text).percentChangedTo(wording(text + "Do not."));

    assertThat(changed).isPositive().isLessThan(1);
  }

  @Test
  void the_same_words_in_another_order_are_a_change() {
    Wording before = wording("Lock first, then call.");

    Wording after = wording("Call first, then lock.");

    assertThat(before.percentChangedTo(after)).isPositive();
  }

  @Test
  void another_text_is_changed_to_the_full() {
    Wording before = wording("Lock the doors.");

    Wording after = wording("Evacuate by bus.");

    assertThat(before.percentChangedTo(after)).isEqualTo(100);
  }

  @Property
  void how_much_changed_is_the_same_both_ways_and_within_bounds(
      @ForAll @Size(max = 30) List<@AlphaChars @StringLength(min = 1, max = 2) String> one,
      @ForAll @Size(max = 30) List<@AlphaChars @StringLength(min = 1, max = 2) String> other) {
    Wording before = wording(String.join(" ", one));
    Wording after = wording(String.join(" ", other));

    double changed = before.percentChangedTo(after);

    assertThat(changed).isBetween(0.0, 100.0).isEqualTo(after.percentChangedTo(before));
    assertThat(changed == 0).isEqualTo(before.sha256().equals(after.sha256()));
  }

  private static Wording wording(String... passages) {
    return Wording.of(
        Arrays.stream(passages).map(text -> new Passage(1, null, null, text)).toList());
  }
}
