package org.schoolsafety.crosswalk.content.extraction;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Every run of so many words, in order, as {@link ShingleFilter} over {@link WhitespaceTokenizer}
 * gives it (which cuts a word after 255 characters): each is a piece of the text as it stands, so
 * none is put together anew. A text of fewer words gives each of them.
 */
final class WordRuns extends TokenStream {
  private static final int NONE = -1;
  private static final int LONGEST_WORD = WhitespaceTokenizer.DEFAULT_MAX_WORD_LEN;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final String words;
  private final int firstEnd;
  private int start;
  private int end;

  /** Takes words with single spaces between, none around. */
  WordRuns(String words, int length) {
    this.words = cut(words);
    int endOfRun = end(length);
    this.firstEnd = endOfRun == NONE ? end(1) : endOfRun;
    reset();
  }

  @Override
  public void reset() {
    start = 0;
    end = firstEnd;
  }

  @Override
  public boolean incrementToken() {
    if (end == NONE) {
      return false;
    }
    clearAttributes();
    term.append(words, start, end);
    start = words.indexOf(' ', start) + 1;
    end = next(end);
    return true;
  }

  /** Where so many words end from the beginning on, or {@link #NONE} where there are fewer. */
  private int end(int count) {
    int reached = words.isEmpty() ? NONE : next(-1);
    for (int word = 1; word < count && reached != NONE; word++) {
      reached = next(reached);
    }
    return reached;
  }

  /** Where the word after this end does, or {@link #NONE} after the last. */
  private int next(int before) {
    if (before == words.length()) {
      return NONE;
    }
    int space = words.indexOf(' ', before + 1);
    return space < 0 ? words.length() : space;
  }

  private static String cut(String words) {
    StringBuilder cut = new StringBuilder();
    int copied = 0;
    int inWord = 0;
    for (int at = 0; at < words.length(); at++) {
      char sign = words.charAt(at);
      boolean pairGoesOn = Character.isLowSurrogate(sign);
      if (inWord >= LONGEST_WORD && sign != ' ' && !pairGoesOn) {
        cut.append(words, copied, at).append(' ');
        copied = at;
        inWord = 0;
      }
      inWord = sign == ' ' ? 0 : inWord + 1;
    }
    return copied == 0 ? words : cut.append(words, copied, words.length()).toString();
  }
}
