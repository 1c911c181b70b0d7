package org.schoolsafety.crosswalk.subscriptions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How long texts, and none, come into a notice. */
class NoticeTest {

  @Test
  void a_submission_without_a_title_has_an_empty_one_in_its_notice() {
    String title = null;

    String cut = Notice.cut(title, 500);

    assertThat(cut).isEmpty();
  }

  @Test
  void a_text_that_fits_stays_and_a_longer_one_says_that_it_goes_on() {
    String text = "Doors and locks";

    String fits = Notice.cut(text, text.length());
    String longer = Notice.cut(text, 5);

    assertThat(fits).isEqualTo(text);
    assertThat(longer).isEqualTo("Doors…");
  }

  @Test
  void a_character_of_two_halves_is_not_cut_in_two() {
    String text = "ab\uD83D\uDEAA";

    String cut = Notice.cut(text, 3);

    assertThat(cut).isEqualTo("ab…");
  }
}
