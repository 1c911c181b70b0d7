package org.schoolsafety.crosswalk.content.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ShinglesTest {

  @Property(tries = 300)
  void how_much_two_texts_share_does_not_depend_on_which_comes_first(
      @ForAll("texts") String one, @ForAll("texts") String other) {
    Overlap overlap = shingles(one).overlap(shingles(other));

    assertThat(shingles(other).overlap(shingles(one))).isEqualTo(overlap.turned());
    assertThat(overlap.ofFirst()).isBetween(0, 100);
    assertThat(overlap.ofSecond()).isBetween(0, 100);
  }

  @Property(tries = 300)
  void the_same_words_in_another_layout_are_wholly_in_each_other(@ForAll("texts") String text) {
    Shingles plain = shingles(text);
    Shingles other = shingles("— " + text.replace(" ", ",\n  ").toUpperCase(java.util.Locale.ROOT));

    assertThat(plain.overlap(other)).isEqualTo(new Overlap(100, 100));
    assertThat(other).isEqualTo(plain);
    assertThat(other.sample()).isEqualTo(plain.sample());
  }

  @Property(tries = 200)
  void the_sample_alone_is_that_of_all_the_runs(@ForAll("texts") String text) {
    List<Passage> passages = List.of(new Passage(1, null, null, text));

    List<Long> sample = Shingles.sampleOf(passages);

    assertThat(sample).isEqualTo(Shingles.of(passages).sample());
  }

  @Property(tries = 200)
  void a_hundred_percent_means_that_nothing_is_missing(
      @ForAll("texts") String one, @ForAll("texts") String other) {
    Overlap overlap = shingles(one).overlap(shingles(other));

    assertThat(overlap.equals(new Overlap(100, 100)))
        .isEqualTo(shingles(one).equals(shingles(other)));
  }

  @Test
  void a_draft_inside_a_much_larger_edition_is_wholly_in_it_and_found_by_its_sample() {
    String draft = words(0, 1_000);
    Shingles edition = shingles(words(-20_000, 0) + " " + draft + " " + words(1_000, 20_000));

    Overlap overlap = shingles(draft).overlap(edition);

    assertThat(overlap).isEqualTo(new Overlap(100, 2));
    assertThat(shingles(draft).sample()).hasSizeBetween(10, 60);
    assertThat(edition.sample()).containsAll(shingles(draft).sample());
  }

  @Test
  void the_runs_never_change_between_releases() {
    Shingles known = shingles(words(0, 200));

    assertThat(known.count()).isEqualTo(196);
    assertThat(known.sample()).startsWith(-7244381445455069216L, -4067475527363694176L);
  }

  @Test
  void without_a_word_nothing_is_shared() {
    Shingles nothing = shingles("… !");

    assertThat(nothing.isEmpty()).isTrue();
    assertThat(nothing.overlap(nothing)).isEqualTo(new Overlap(0, 0));
    assertThat(nothing.overlap(shingles("Lock the doors"))).isEqualTo(new Overlap(0, 0));
  }

  @Property(tries = 100)
  void the_same_words_have_all_bands_in_common(@ForAll("texts") String text) {
    List<Long> bands = fingerprint(text).bands();

    assertThat(bands).hasSize(64).doesNotHaveDuplicates();
    assertThat(fingerprint(text.replace(" ", "\n\n")).bands()).isEqualTo(bands);
  }

  @Test
  void a_text_of_which_a_third_is_new_has_bands_in_common_and_another_text_has_none() {
    List<Long> text = fingerprint(words(0, 900)).bands();
    List<Long> edited = fingerprint(words(300, 1_200)).bands();
    List<Long> other = fingerprint(words(5_000, 5_900)).bands();

    assertThat(Collections.disjoint(text, edited)).isFalse();
    assertThat(Collections.disjoint(text, other)).isTrue();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("lock", "the", "doors", "count", "students", "and", "wait")
        .list()
        .ofMinSize(1)
        .ofMaxSize(60)
        .map(words -> String.join(" ", words));
  }

  /** Samples lie in the database: another way of counting them would find nothing there. */
  @Test
  void a_text_has_the_sample_that_it_always_had() {
    String text =
        IntStream.range(0, 120)
            .mapToObj(number -> "Wört" + number + (number % 7 == 0 ? "," : ""))
            .collect(Collectors.joining(" "));

    Shingles shingles = shingles(text);

    assertThat(shingles.count()).isEqualTo(116);
    assertThat(shingles.sample()).containsExactly(-5534416208728819616L, 681008196827602080L);
    assertThat(shingles("Fire drill").count()).isEqualTo(1);
    assertThat(shingles(" … ").isEmpty()).isTrue();
  }

  private static Shingles shingles(String text) {
    return Shingles.of(List.of(new Passage(1, null, null, text)));
  }

  private static Fingerprint fingerprint(String text) {
    return Objects.requireNonNull(Fingerprint.of(List.of(new Passage(1, null, null, text))));
  }

  private static String words(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(number -> "word" + (number + 50_000))
        .collect(Collectors.joining(" "));
  }
}
