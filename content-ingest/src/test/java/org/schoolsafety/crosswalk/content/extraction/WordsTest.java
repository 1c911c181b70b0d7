package org.schoolsafety.crosswalk.content.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Property(tries = 500)
  void a_line_has_single_spaces_and_all_that_is_no_space(@ForAll("texts") String text) {
    String line = Words.line(text);

    assertThat(line).doesNotContain("  ", "\n", "\t", "\u00a0", "\u2003", "\u0000");
    assertThat(line).isEqualTo(line.strip());
    assertThat(spaceless(line)).isEqualTo(spaceless(text));
  }

  @Property(tries = 500)
  void words_over_two_lines_are_those_of_each(
      @ForAll("texts") String first, @ForAll("texts") String second) {
    String joined = first + " " + second;

    String words = Words.folded(joined);

    assertThat(words).isEqualTo((Words.folded(first) + " " + Words.folded(second)).strip());
  }

  @Property(tries = 500)
  void a_sign_that_is_composed_elsewhere_changes_no_word_here(@ForAll("plainTexts") String text) {
    String notPlain = "é " + text;

    String words = Words.folded(notPlain);

    assertThat(words).isEqualTo(("é " + Words.folded(text)).strip());
  }

  @Test
  void words_are_what_is_left_without_layout_case_and_punctuation() {
    String text = "  “Lock-down”,\n HOLD;\u00a0Évacuate… (ﬁre) ";

    String words = Words.folded(text);

    assertThat(words).isEqualTo("lock down hold évacuate fire");
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "a", "B", "Σ", "é", "ﬁ", "e\u0301", "7", "-", ".", " ", "  ", "\t", "\u00a0", "\u2003",
            "\u0000")
        .list()
        .ofMaxSize(12)
        .map(signs -> String.join("", signs));
  }

  @Provide
  Arbitrary<String> plainTexts() {
    return Arbitraries.strings().withCharRange(' ', '~').withChars("–—‘’“”•\n\t").ofMaxLength(30);
  }

  private static String spaceless(String text) {
    return text.replaceAll("[\\s\\p{Z}\\u0000]", "");
  }
}
