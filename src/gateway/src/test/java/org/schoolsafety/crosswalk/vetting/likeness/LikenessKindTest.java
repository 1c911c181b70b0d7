package org.schoolsafety.crosswalk.vetting.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schoolsafety.crosswalk.content.extraction.Overlap;

class LikenessKindTest {

  @ParameterizedTest
  @CsvSource({
    "100, 100, SAME_TEXT",
    "85, 99, SAME_TEXT",
    "84, 99, NEAR_DUPLICATE",
    "60, 60, NEAR_DUPLICATE",
    "100, 8, EDITION",
    "25, 22, EDITION",
    "8, 1, SHARES_TEXT",
  })
  void how_much_of_each_is_in_the_other_tells_what_it_is(
      int ofFirst, int ofSecond, LikenessKind expected) {
    Overlap overlap = new Overlap(ofFirst, ofSecond);

    assertThat(LikenessKind.of(overlap, 0)).contains(expected);
  }

  @Test
  void nearly_the_same_title_counts_where_the_texts_tell_nothing() {
    Overlap nothing = new Overlap(0, 0);

    double same =
        Titles.likeness("The Family Reunification Guide", "Guide to Family Reunification");
    double other = Titles.likeness("Family Reunification Guide", "Tornado Drill Guide");

    assertThat(same).isEqualTo(1);
    assertThat(LikenessKind.of(nothing, same)).contains(LikenessKind.LIKE_TITLE);
    assertThat(LikenessKind.of(nothing, other)).isEmpty();
    assertThat(Titles.likeness("", "")).isZero();
  }

  @Property(tries = 200)
  void the_kind_does_not_depend_on_which_text_comes_first(
      @ForAll @IntRange(max = 100) int one, @ForAll @IntRange(max = 100) int other) {
    Overlap overlap = new Overlap(one, other);

    assertThat(LikenessKind.of(overlap, 0)).isEqualTo(LikenessKind.of(overlap.turned(), 0));
  }
}
