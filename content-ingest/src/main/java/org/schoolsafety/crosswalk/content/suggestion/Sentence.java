package org.schoolsafety.crosswalk.content.suggestion;

import java.text.BreakIterator;
import java.util.Locale;

/** Cuts a readable sentence out of a text. */
final class Sentence {
  private static final int LONGEST = 300;

  private Sentence() {}

  /** The sentence around a mention, shortened at words when it runs on. */
  static String around(Mention mention) {
    String text = mention.text();
    int from = text.lastIndexOf('\n', Math.max(0, mention.start() - 1)) + 1;
    int lineEnd = text.indexOf('\n', mention.end());
    int to = lineEnd < 0 ? text.length() : lineEnd;
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    String line = text.substring(from, to);
    sentences.setText(line);
    int start = from + sentences.preceding(Math.min(mention.start() - from + 1, line.length()));
    int end = from + sentences.following(Math.min(mention.end() - from - 1, line.length() - 1));
    return shortened(text, Math.max(from, start), Math.min(to, end), mention);
  }

  private static String shortened(String text, int from, int to, Mention mention) {
    if (to - from <= LONGEST) {
      return text.substring(from, to).strip();
    }
    int margin = Math.max(0, (LONGEST - (mention.end() - mention.start())) / 2);
    int start = Math.max(from, mention.start() - margin);
    int end = Math.min(to, mention.end() + margin);
    start = start == from ? from : text.indexOf(' ', start) + 1;
    end = end == to ? to : text.lastIndexOf(' ', end);
    boolean sound = start <= mention.start() && end >= mention.end();
    String middle =
        sound ? text.substring(start, end) : text.substring(mention.start(), mention.end());
    return (start > from ? "… " : "") + middle.strip() + (end < to ? " …" : "");
  }
}
