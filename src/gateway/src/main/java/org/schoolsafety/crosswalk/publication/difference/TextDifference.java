package org.schoolsafety.crosswalk.publication.difference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one text to another.
 *
 * @param complete false if the texts were too long to be compared to the end
 * @param wordsAdded how many words are new
 * @param wordsRemoved how many words are gone
 * @param changes the places where they differ, in the order of the text
 */
public record TextDifference(
    boolean complete, int wordsAdded, int wordsRemoved, List<Change> changes) {

  /**
   * One place where the texts differ.
   *
   * @param heading the heading over it
   * @param page its page, slide or sheet, where the format tells
   * @param before the sentence before it, which stayed
   * @param parts its wording, in order
   * @param after the sentence after it, which stayed
   */
  public record Change(
      @Nullable String heading,
      @Nullable Integer page,
      @Nullable String before,
      List<Part> parts,
      @Nullable String after) {}

  /** Whether some words stayed, are gone or are new. */
  public enum Kind {
    SAME,
    REMOVED,
    ADDED
  }

  /**
   * Some words in a row.
   *
   * @param kind what became of them
   * @param text the words
   */
  public record Part(Kind kind, String text) {

    int words() {
      return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
  }
}
