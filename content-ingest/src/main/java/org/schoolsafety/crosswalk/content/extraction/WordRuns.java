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
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final char[] words;
  private final int[] starts;
  private final int length;
  private int next;

  /** Takes words with single spaces between, none around. */
  WordRuns(String words, int length) {
    this.words = cut(words).toCharArray();
    this.starts = starts(this.words);
    this.length = starts.length - 1 < length ? 1 : length;
  }

  @Override
  public void reset() {
    next = 0;
  }

  @Override
  public boolean incrementToken() {
    if (next + length >= starts.length) {
      return false;
    }
    clearAttributes();
    int from = starts[next];
    term.copyBuffer(words, from, starts[next + length] - 1 - from);
    next++;
    return true;
  }

  /** Where each word begins, and where one after the last would. */
  private static int[] starts(char[] words) {
    int count = words.length == 0 ? 0 : 1;
    for (char sign : words) {
      count += sign == ' ' ? 1 : 0;
    }
    int[] starts = new int[count + 1];
    int word = 0;
    for (int at = 0; at < words.length; at++) {
      if (words[at] == ' ') {
        starts[++word] = at + 1;
      }
    }
    starts[count] = words.length + 1;
    return starts;
  }

  private static String cut(String words) {
    StringBuilder cut = new StringBuilder(words.length());
    int inWord = 0;
    for (int at = 0; at < words.length(); at++) {
      char sign = words.charAt(at);
      boolean pairGoesOn = Character.isLowSurrogate(sign);
      if (inWord >= WhitespaceTokenizer.DEFAULT_MAX_WORD_LEN && sign != ' ' && !pairGoesOn) {
        cut.append(' ');
        inWord = 0;
      }
      cut.append(sign);
      inWord = sign == ' ' ? 0 : inWord + 1;
    }
    return cut.toString();
  }
}
