package org.schoolsafety.crosswalk.content.suggestion;

import java.util.List;

/**
 * A concept the document seems to be about.
 *
 * @param scheme key of the concept's scheme
 * @param notation the concept in it
 * @param label what people see
 * @param score from 0 to 1; comparable between documents
 * @param quotes one to three sentences it rests on, the strongest first
 */
public record TagSuggestion(
    String scheme, String notation, String label, double score, List<Quote> quotes) {
  /** Keeps its own copy. */
  public TagSuggestion {
    quotes = List.copyOf(quotes);
  }
}
