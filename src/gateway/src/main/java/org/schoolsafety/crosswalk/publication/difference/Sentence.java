package org.schoolsafety.crosswalk.publication.difference;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.content.extraction.Passage;

/**
 * A sentence of a text and where it stands. Sentences are compared, not passages: where a passage
 * is cut depends on everything before it.
 *
 * @param text its words, with single spaces
 * @param heading the heading over it
 * @param page its page, slide or sheet
 */
record Sentence(String text, @Nullable String heading, @Nullable Integer page) {

  /** The sentences of a text, at most so many. */
  static List<Sentence> of(List<Passage> passages, int most) {
    List<Sentence> sentences = new ArrayList<>();
    for (Passage passage : passages) {
      for (String line : passage.text().split("\\R")) {
        if (sentences.size() >= most) {
          return sentences.subList(0, most);
        }
        addAll(line, passage, sentences);
      }
    }
    return sentences.size() > most ? sentences.subList(0, most) : sentences;
  }

  private static void addAll(String line, Passage passage, List<Sentence> sentences) {
    BreakIterator ends = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    ends.setText(line);
    int start = ends.first();
    for (int end = ends.next(); end != BreakIterator.DONE; start = end, end = ends.next()) {
      String text = line.substring(start, end).strip().replaceAll("\\s+", " ");
      if (!text.isEmpty()) {
        sentences.add(new Sentence(text, passage.heading(), passage.page()));
      }
    }
  }
}
