package org.schoolsafety.crosswalk.searchnode;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.tartarus.snowball.ext.EnglishStemmer;

/** The English stemmers, by the {@code language} a {@code stemmer} filter names. */
final class Stemmers {

  private Stemmers() {}

  /**
   * The stemmer of that name.
   *
   * @throws IllegalArgumentException for a language this node does not stem
   */
  static UnaryOperator<TokenStream> named(String language) {
    return switch (language.toLowerCase(Locale.ROOT)) {
      case "english", "porter" -> PorterStemFilter::new;
      case "porter2" -> tokens -> new SnowballFilter(tokens, new EnglishStemmer());
      case "light_english", "lightenglish", "kstem" -> KStemFilter::new;
      case "minimal_english", "minimalenglish" -> EnglishMinimalStemFilter::new;
      case "possessive_english", "possessiveenglish" -> EnglishPossessiveFilter::new;
      default ->
          throw new IllegalArgumentException(
              "The embedded search node stems English only, not [" + language + "]");
    };
  }
}
