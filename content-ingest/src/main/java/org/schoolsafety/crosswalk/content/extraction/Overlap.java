package org.schoolsafety.crosswalk.content.extraction;

/**
 * How much two texts have in common, in percent of each: a draft may be wholly in an edition of
 * which it is a tenth.
 *
 * @param ofFirst how much of the first is in the second, 0 to 100; 100 only for all of it
 * @param ofSecond how much of the second is in the first
 */
public record Overlap(int ofFirst, int ofSecond) {

  /** The same seen from the other text. */
  public Overlap turned() {
    return new Overlap(ofSecond, ofFirst);
  }

  /** How much of the one that is more contained is in the other. */
  public int most() {
    return Math.max(ofFirst, ofSecond);
  }

  /** How much of the one that is less contained is in the other. */
  public int least() {
    return Math.min(ofFirst, ofSecond);
  }
}
