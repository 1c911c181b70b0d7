package org.schoolsafety.crosswalk.searchnode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.junit.jupiter.api.Test;

class EnglishAnalysisPluginTest {

  private final EnglishAnalysisPlugin plugin = new EnglishAnalysisPlugin();

  @Test
  void the_english_stemmer_makes_one_of_singular_and_plural() throws IOException {
    Settings english = Settings.builder().put("language", "english").build();

    List<String> tokens = tokens(filter("stemmer", english), "assessments assessment drills");

    assertThat(tokens).containsExactly("assess", "assess", "drill");
  }

  @Test
  void the_possessive_stemmer_takes_the_s_of_the_owner() throws IOException {
    Settings possessive = Settings.builder().put("language", "possessive_english").build();

    List<String> tokens = tokens(filter("stemmer", possessive), "school's drills");

    assertThat(tokens).containsExactly("school", "drills");
  }

  @Test
  void a_language_that_is_not_english_is_refused_by_name() {
    Settings french = Settings.builder().put("language", "french").build();

    assertThatThrownBy(() -> filter("stemmer", french))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("french");
  }

  @Test
  void synonym_rules_are_read_through_the_filters_that_stand_before_them() throws IOException {
    TokenFilterFactory stemmer = filter("stemmer", Settings.EMPTY);
    Settings rules =
        Settings.builder().putList("synonyms", "sro, school resource officers").build();

    TokenFilterFactory synonyms = chained(filter("synonym_graph", rules), stemmer);
    List<String> tokens = tokens(synonyms, "sro");

    assertThat(tokens).containsExactly("school", "sro", "resourc", "offic");
  }

  @Test
  void a_broken_synonym_rule_is_named_unless_the_filter_is_lenient() {
    Settings strict = Settings.builder().putList("synonyms", "a => b => c").build();
    Settings lenient = Settings.builder().put(strict).put("lenient", true).build();

    assertThatThrownBy(() -> chained(filter("synonym_graph", strict)))
        .hasMessageContaining("a => b => c");
    assertThat(chained(filter("synonym_graph", lenient))).isNotNull();
  }

  @Test
  void only_filters_of_characters_may_stand_in_a_normalizer() {
    List<String> characters = List.of("lowercase", "asciifolding", "trim");

    List<TokenFilterFactory> filters =
        characters.stream().map(name -> filter(name, Settings.EMPTY)).toList();

    assertThat(filters).allMatch(NormalizingTokenFilterFactory.class::isInstance);
    assertThat(filter("unique", Settings.EMPTY))
        .isNotInstanceOf(NormalizingTokenFilterFactory.class);
  }

  @Test
  void a_unique_token_passes_once() throws IOException {
    TokenFilterFactory unique = filter("unique", Settings.EMPTY);

    List<String> tokens = tokens(unique, "plan drill plan");

    assertThat(tokens).containsExactly("plan", "drill");
  }

  @Test
  void edge_ngrams_and_captures_keep_to_their_settings() throws IOException {
    Settings grams = Settings.builder().put("min_gram", 2).put("max_gram", 3).build();
    Settings pattern =
        Settings.builder().putList("patterns", "(\\d+)").put("preserve_original", false).build();

    List<String> starts = tokens(filter("edge_ngram", grams), "drill");
    List<String> numbers = tokens(filter("pattern_capture", pattern), "cpg101");

    assertThat(starts).containsExactly("dr", "dri");
    assertThat(numbers).containsExactly("101");
  }

  private TokenFilterFactory filter(String name, Settings settings) {
    try {
      return plugin.getTokenFilters().get(name).get(null, null, name, settings);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static TokenFilterFactory chained(TokenFilterFactory last, TokenFilterFactory... before) {
    TokenizerFactory words = TokenizerFactory.newFactory("whitespace", WhitespaceTokenizer::new);
    List<CharFilterFactory> none = List.of();
    return last.getChainAwareTokenFilterFactory(null, words, none, List.of(before), name -> null);
  }

  private static List<String> tokens(TokenFilterFactory filter, String text) throws IOException {
    WhitespaceTokenizer words = new WhitespaceTokenizer();
    words.setReader(new StringReader(text));
    List<String> found = new ArrayList<>();
    try (TokenStream tokens = filter.create(words)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        found.add(term.toString());
      }
      tokens.end();
    }
    return found;
  }
}
