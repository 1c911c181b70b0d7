package org.schoolsafety.crosswalk.content.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;

class WordRunsTest {
  private static final int LENGTH = 5;

  @Property(tries = 400)
  void the_runs_are_those_of_the_library(@ForAll("texts") String words) throws IOException {
    List<String> expected = all(byTheLibrary(words));

    List<String> runs = all(new WordRuns(words, LENGTH));

    assertThat(runs).isEqualTo(expected);
  }

  @Test
  void few_words_come_each_alone() throws IOException {
    TokenStream few = new WordRuns("lock the doors", LENGTH);

    List<String> runs = all(few);

    assertThat(runs).containsExactly("lock", "the", "doors");
  }

  /** Of short words, and of some longer than the library takes for one. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> signs = Arbitraries.of("a", "é", "9", "語", "𝒳");
    Arbitrary<String> brief = signs.list().ofMinSize(1).ofMaxSize(6).map(s -> String.join("", s));
    Arbitrary<String> endless =
        signs.list().ofMinSize(120).ofMaxSize(600).map(s -> String.join("", s));
    return Arbitraries.frequencyOf(Tuple.of(12, brief), Tuple.of(1, endless))
        .list()
        .ofMaxSize(30)
        .map(words -> String.join(" ", words));
  }

  private static TokenStream byTheLibrary(String words) {
    WhitespaceTokenizer tokens = new WhitespaceTokenizer();
    tokens.setReader(new StringReader(words));
    ShingleFilter shingles = new ShingleFilter(tokens, LENGTH, LENGTH);
    shingles.setOutputUnigrams(false);
    shingles.setOutputUnigramsIfNoShingles(true);
    return shingles;
  }

  private static List<String> all(TokenStream stream) throws IOException {
    List<String> terms = new ArrayList<>();
    try (stream) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    }
    return terms;
  }
}
