package org.schoolsafety.crosswalk.content.suggestion;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Cuts text into words, the same way for labels and for documents. */
final class Tokens {
  private static final String PHRASE_ENDS = ".!?;:\n\t•";

  private Tokens() {}

  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    try (TokenStream words = words(text)) {
      CharTermAttribute term = words.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = words.addAttribute(OffsetAttribute.class);
      words.reset();
      int last = 0;
      while (words.incrementToken()) {
        int start = offset.startOffset();
        int end = offset.endOffset();
        boolean starts = endsPhrase(text, last, start);
        tokens.add(new Token(term.toString(), text.substring(start, end), start, end, starts));
        last = end;
      }
      words.end();
      return tokens;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TokenStream words(String text) {
    StandardTokenizer tokenizer = new StandardTokenizer();
    tokenizer.setReader(new StringReader(text));
    return new KStemFilter(new LowerCaseFilter(new EnglishPossessiveFilter(tokenizer)));
  }

  private static boolean endsPhrase(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (PHRASE_ENDS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
