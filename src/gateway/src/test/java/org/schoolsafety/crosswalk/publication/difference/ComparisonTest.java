package org.schoolsafety.crosswalk.publication.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.schoolsafety.crosswalk.content.extraction.Passage;
import org.schoolsafety.crosswalk.publication.difference.TextDifference.Kind;
import org.schoolsafety.crosswalk.publication.difference.TextDifference.Part;

class ComparisonTest {

  @Test
  void a_changed_word_stands_between_the_words_that_stayed() {
    TextDifference difference =
        Comparison.between(
            text("Lock the door. Keep quiet for ten minutes. Wait."),
            text("Lock the door. Keep quiet for twenty minutes. Wait."));

    assertThat(difference.changes()).hasSize(1);
    assertThat(difference.changes().get(0).parts())
        .containsExactly(
            new Part(Kind.SAME, "Keep quiet for"),
            new Part(Kind.REMOVED, "ten"),
            new Part(Kind.ADDED, "twenty"),
            new Part(Kind.SAME, "minutes."));
    assertThat(difference.changes().get(0).before()).isEqualTo("Lock the door.");
    assertThat(difference.changes().get(0).after()).isEqualTo("Wait.");
    assertThat(difference.wordsAdded()).isEqualTo(1);
    assertThat(difference.wordsRemoved()).isEqualTo(1);
    assertThat(difference.complete()).isTrue();
  }

  @Test
  void a_sentence_that_became_another_is_told_whole() {
    TextDifference difference =
        Comparison.between(text("Run outside at once."), text("Stay where you are."));

    assertThat(difference.changes().get(0).parts())
        .containsExactly(
            new Part(Kind.REMOVED, "Run outside at once."),
            new Part(Kind.ADDED, "Stay where you are."));
  }

  @Test
  void where_passages_are_cut_makes_no_difference() {
    List<Passage> one = List.of(passage(1, "Lock the door. Keep quiet."));
    List<Passage> two = List.of(passage(1, "Lock the door."), passage(2, "Keep  quiet."));

    TextDifference difference = Comparison.between(one, two);

    assertThat(difference.changes()).isEmpty();
  }

  @Test
  void two_huge_texts_with_nothing_in_common_are_done_soon_and_the_rest_is_admitted() {
    List<Passage> one = text(sentences("old", 60_000));
    List<Passage> two = text(sentences("new", 60_000));

    TextDifference difference =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(30), () -> Comparison.between(one, two));

    assertThat(difference.complete()).isFalse();
  }

  @Property(tries = 500)
  void the_parts_put_together_are_the_two_texts_again(
      @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 5) Integer> before,
      @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 5) Integer> after) {
    List<String> old = before.stream().map(ComparisonTest::sentence).toList();
    List<String> present = after.stream().map(ComparisonTest::sentence).toList();

    List<Part> parts = WordDifference.between(String.join(" ", old), String.join(" ", present));

    assertThat(joined(parts, Kind.ADDED)).isEqualTo(String.join(" ", old));
    assertThat(joined(parts, Kind.REMOVED)).isEqualTo(String.join(" ", present));
    assertThat(
            Comparison.between(text(String.join(" ", old)), text(String.join(" ", present)))
                .changes()
                .isEmpty())
        .isEqualTo(old.equals(present));
  }

  private static String joined(List<Part> parts, Kind without) {
    return parts.stream()
        .filter(part -> part.kind() != without)
        .map(Part::text)
        .collect(Collectors.joining(" "));
  }

  private static String sentence(int number) {
    return List.of(
            "Lock the door.",
            "Lock the gate.",
            "Call the office now.",
            "Call the police now.",
            "Wait.",
            "Count all children twice.")
        .get(number);
  }

  private static String sentences(String word, int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> "This is " + word + " sentence " + number + ".")
        .collect(Collectors.joining(" "));
  }

  private static List<Passage> text(String... texts) {
    return Arrays.stream(texts).map(text -> passage(1, text)).toList();
  }

  private static Passage passage(int number, String text) {
    return new Passage(number, "Lockdown", 1, text);
  }
}
