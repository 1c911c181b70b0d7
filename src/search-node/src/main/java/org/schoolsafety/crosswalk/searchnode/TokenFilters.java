package org.schoolsafety.crosswalk.searchnode;

import static java.util.Map.entry;

import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.PatternKeywordMarkerFilter;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.miscellaneous.TrimFilter;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.pattern.PatternCaptureGroupTokenFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;

/** The token filters by the names and settings they have in analysis-common. */
final class TokenFilters {

  static final Map<String, AnalysisProvider<TokenFilterFactory>> BY_NAME =
      Map.ofEntries(
          entry("stemmer", TokenFilters::stemmer),
          entry("synonym_graph", needsSettings(SynonymGraph::new)),
          entry("asciifolding", TokenFilters::asciiFolding),
          entry("lowercase", TokenFilters::lowercase),
          entry("trim", TokenFilters::trim),
          entry("edge_ngram", TokenFilters::edgeNGram),
          entry("length", TokenFilters::length),
          entry("truncate", needsSettings(TokenFilters::truncate)),
          entry("unique", TokenFilters::unique),
          entry("pattern_capture", needsSettings(TokenFilters::patternCapture)),
          entry("keyword_marker", needsSettings(TokenFilters::keywordMarker)));

  private TokenFilters() {}

  private static AnalysisProvider<TokenFilterFactory> needsSettings(
      AnalysisProvider<TokenFilterFactory> provider) {
    return AnalysisPlugin.requiresAnalysisSettings(provider);
  }

  static TokenFilterFactory stemmer(
      IndexSettings index, Environment node, String name, Settings settings) {
    String language = settings.get("language", settings.get("name", "porter"));
    return new TextFilter(name, Stemmers.named(language));
  }

  static TokenFilterFactory asciiFolding(
      IndexSettings index, Environment node, String name, Settings settings) {
    if (!settings.getAsBoolean("preserve_original", false)) {
      return new TextFilter.OfCharacters(name, ASCIIFoldingFilter::new);
    }
    return new TextFilter.Splitting(name, tokens -> new ASCIIFoldingFilter(tokens, true));
  }

  static TokenFilterFactory lowercase(
      IndexSettings index, Environment node, String name, Settings settings) {
    return new TextFilter.OfCharacters(name, LowerCaseFilter::new);
  }

  static TokenFilterFactory trim(
      IndexSettings index, Environment node, String name, Settings settings) {
    return new TextFilter.OfCharacters(name, TrimFilter::new);
  }

  static TokenFilterFactory edgeNGram(
      IndexSettings index, Environment node, String name, Settings settings) {
    int shortest = settings.getAsInt("min_gram", 1);
    int longest = settings.getAsInt("max_gram", 2);
    boolean whole = settings.getAsBoolean("preserve_original", false);
    return new TextFilter.Splitting(
        name, tokens -> new EdgeNGramTokenFilter(tokens, shortest, longest, whole));
  }

  static TokenFilterFactory length(
      IndexSettings index, Environment node, String name, Settings settings) {
    int shortest = settings.getAsInt("min", 0);
    int longest = settings.getAsInt("max", Integer.MAX_VALUE);
    return new TextFilter(name, tokens -> new LengthFilter(tokens, shortest, longest));
  }

  static TokenFilterFactory truncate(
      IndexSettings index, Environment node, String name, Settings settings) {
    int length = settings.getAsInt("length", -1);
    if (length <= 0) {
      throw new IllegalArgumentException("length parameter must be provided");
    }
    return new TextFilter(name, tokens -> new TruncateTokenFilter(tokens, length));
  }

  static TokenFilterFactory unique(
      IndexSettings index, Environment node, String name, Settings settings) {
    boolean samePosition = settings.getAsBoolean("only_on_same_position", false);
    return new TextFilter(name, tokens -> new UniqueTokens(tokens, samePosition));
  }

  static TokenFilterFactory patternCapture(
      IndexSettings index, Environment node, String name, Settings settings) {
    boolean whole = settings.getAsBoolean("preserve_original", true);
    Pattern[] patterns =
        settings.getAsList("patterns").stream().map(Pattern::compile).toArray(Pattern[]::new);
    return new TextFilter.Splitting(
        name, tokens -> new PatternCaptureGroupTokenFilter(tokens, whole, patterns));
  }

  static TokenFilterFactory keywordMarker(
      IndexSettings index, Environment node, String name, Settings settings) {
    String pattern = settings.get("keywords_pattern");
    if (pattern != null) {
      Pattern keywords = Pattern.compile(pattern);
      return new TextFilter(name, tokens -> new PatternKeywordMarkerFilter(tokens, keywords));
    }
    CharArraySet keywords =
        new CharArraySet(
            settings.getAsList("keywords"), settings.getAsBoolean("ignore_case", false));
    return new TextFilter(name, (TokenStream in) -> new SetKeywordMarkerFilter(in, keywords));
  }
}
