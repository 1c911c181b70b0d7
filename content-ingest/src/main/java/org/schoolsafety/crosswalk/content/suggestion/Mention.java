package org.schoolsafety.crosswalk.content.suggestion;

import org.schoolsafety.crosswalk.content.vocabulary.Concept;

/**
 * A place where a document names a concept.
 *
 * @param place what sort of place
 * @param text the text it stands in
 * @param start where in the text
 * @param end where it ends
 * @param weight how telling the label is
 * @param source the passage's quote without its sentence
 */
record Mention(
    Concept concept, Place place, String text, int start, int end, double weight, Quote source) {
  /** Where a word stands says how much it means. */
  enum Place {
    TITLE(8),
    HEADING(3),
    BODY(1);

    private final double weight;

    Place(double weight) {
      this.weight = weight;
    }
  }

  double strength() {
    return weight * place.weight;
  }

  Quote quote() {
    return new Quote(source.passage(), source.page(), source.heading(), Sentence.around(this));
  }
}
