package org.schoolsafety.crosswalk.searchnode;

import java.io.IOException;
import java.io.StringReader;
import java.text.ParseException;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexService.IndexCreationContext;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.AnalysisMode;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.CustomAnalyzer;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;

/**
 * {@code synonym_graph}: synonyms of several words, for the analyzer of queries.
 *
 * <p>Its rules (Solr format) are read through the tokenizer and the filters that stand before it,
 * so that "assessments" in a rule meets "assessments" in a query after both were stemmed.
 */
final class SynonymGraph extends AbstractTokenFilterFactory {

  private final Settings settings;
  private final Environment node;

  SynonymGraph(IndexSettings index, Environment node, String name, Settings settings) {
    super(name, settings);
    this.settings = settings;
    this.node = node;
  }

  @Override
  public TokenStream create(TokenStream tokens) {
    throw new IllegalStateException("synonym_graph works in an analyzer's chain only");
  }

  @Override
  public AnalysisMode getAnalysisMode() {
    return settings.getAsBoolean("updateable", false) ? AnalysisMode.SEARCH_TIME : AnalysisMode.ALL;
  }

  @Override
  public TokenFilterFactory getChainAwareTokenFilterFactory(
      IndexCreationContext context,
      TokenizerFactory tokenizer,
      List<CharFilterFactory> charFilters,
      List<TokenFilterFactory> before,
      Function<String, TokenFilterFactory> others) {
    SynonymMap synonyms = read(chain(tokenizer, charFilters, before));
    return new TextFilter(
        name(),
        tokens -> synonyms.fst == null ? tokens : new SynonymGraphFilter(tokens, synonyms, false)) {
      @Override
      public AnalysisMode getAnalysisMode() {
        return SynonymGraph.this.getAnalysisMode();
      }

      @Override
      public TokenFilterFactory getSynonymFilter() {
        return IDENTITY_FILTER;
      }
    };
  }

  private static Analyzer chain(
      TokenizerFactory tokenizer,
      List<CharFilterFactory> charFilters,
      List<TokenFilterFactory> before) {
    return new CustomAnalyzer(
        tokenizer,
        charFilters.toArray(CharFilterFactory[]::new),
        before.stream()
            .map(TokenFilterFactory::getSynonymFilter)
            .toArray(TokenFilterFactory[]::new));
  }

  private SynonymMap read(Analyzer analyzer) {
    boolean lenient = settings.getAsBoolean("lenient", false);
    SolrSynonymParser parser =
        new SolrSynonymParser(true, settings.getAsBoolean("expand", true), analyzer);
    try {
      for (String rule : Analysis.getWordList(node, settings, "synonyms")) {
        read(rule, parser, lenient);
      }
      return parser.build();
    } catch (IOException e) {
      throw new IllegalArgumentException("failed to build synonyms", e);
    }
  }

  private static void read(String rule, SolrSynonymParser parser, boolean lenient)
      throws IOException {
    try {
      parser.parse(new StringReader(rule));
    } catch (ParseException e) {
      if (!lenient) {
        throw new IllegalArgumentException("Invalid synonym rule [" + rule + "]", e);
      }
    }
  }
}
