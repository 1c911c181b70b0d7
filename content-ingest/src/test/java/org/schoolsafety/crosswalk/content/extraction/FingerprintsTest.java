package org.schoolsafety.crosswalk.content.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class FingerprintsTest {
  @Property(tries = 200)
  void layout_case_and_punctuation_do_not_matter(
      @ForAll @Size(min = 1, max = 60)
          List<@AlphaChars @StringLength(min = 1, max = 9) String> words) {
    String plain = String.join(" ", words);
    String loud =
        words.stream()
            .map(word -> word.toUpperCase(Locale.ROOT))
            .collect(Collectors.joining(",\n  "));

    Fingerprint one = fingerprint(plain);
    Fingerprint other = fingerprint("“" + loud + "!”");

    assertThat(other).isEqualTo(one);
  }

  @Property(tries = 100)
  void where_the_passages_are_cut_does_not_matter(
      @ForAll @Size(min = 2, max = 60)
          List<@AlphaChars @StringLength(min = 1, max = 9) String> words) {
    int middle = words.size() / 2;
    Passage first = new Passage(1, null, 1, String.join(" ", words.subList(0, middle)));
    Passage second = new Passage(2, null, 2, String.join(" ", words.subList(middle, words.size())));

    Fingerprint inTwo = Fingerprints.of(List.of(first, second));

    assertThat(inTwo).isEqualTo(fingerprint(String.join(" ", words)));
  }

  @Test
  void a_revised_text_is_similar_and_another_is_not() {
    String plan = words(0, 800);
    String revised = words(0, 780) + " now all is otherwise at the end of it";
    String other = words(5_000, 5_800);

    double alike = fingerprint(plan).similarity(fingerprint(revised));
    double unlike = fingerprint(plan).similarity(fingerprint(other));

    assertThat(alike).isGreaterThan(0.85);
    assertThat(unlike).isLessThan(0.1);
  }

  @Test
  void the_signature_never_changes_between_releases() {
    Fingerprint known = fingerprint("Lock the doors, count the students, and wait for the signal.");

    assertThat(known.textSha256())
        .isEqualTo("f9b597b59d88af1df6ff9806860a9aaf034cd8fecf84ff3882118135c1e7c4d7");
    assertThat(known.minHash()).hasSize(128).startsWith(825213120);
  }

  @Test
  void without_a_word_there_is_no_fingerprint() {
    assertThat(Fingerprints.of(List.of(new Passage(1, null, null, "… !")))).isNull();
    assertThat(Fingerprints.of(List.of())).isNull();
  }

  private static Fingerprint fingerprint(String text) {
    return Fingerprints.of(List.of(new Passage(1, null, null, text)));
  }

  private static String words(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(number -> "word" + number)
        .collect(Collectors.joining(" "));
  }
}
