package org.schoolsafety.crosswalk.searchnode;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/** A token filter said in one line: how one token stream becomes another. */
class TextFilter extends AbstractTokenFilterFactory {

  private final UnaryOperator<TokenStream> step;

  TextFilter(String name, UnaryOperator<TokenStream> step) {
    super(name, Settings.EMPTY);
    this.step = step;
  }

  @Override
  public TokenStream create(TokenStream tokens) {
    return step.apply(tokens);
  }

  /** A filter that changes characters only, and so may stand in a normalizer of keyword fields. */
  static final class OfCharacters extends TextFilter implements NormalizingTokenFilterFactory {

    OfCharacters(String name, UnaryOperator<TokenStream> step) {
      super(name, step);
    }
  }

  /** A filter that makes several tokens of one: synonym rules cannot be read through it. */
  static final class Splitting extends TextFilter {

    Splitting(String name, UnaryOperator<TokenStream> step) {
      super(name, step);
    }

    @Override
    public TokenFilterFactory getSynonymFilter() {
      throw new IllegalArgumentException(
          "Token filter [" + name() + "] cannot be used to parse synonyms");
    }
  }
}
