package org.schoolsafety.crosswalk.content.extraction;

import java.util.List;

/**
 * What tells whether two documents say the same.
 *
 * @param textSha256 hex SHA-256 of the words alone: equal when two files differ in layout only
 * @param minHash signature of the word shingles: the share of equal places estimates the share of
 *     equal shingles
 */
public record Fingerprint(String textSha256, List<Integer> minHash) {
  /** Keeps its own copy of the signature. */
  public Fingerprint {
    minHash = List.copyOf(minHash);
  }

  /** How much of the two texts is alike, from 0 to 1 (an estimate of their Jaccard similarity). */
  public double similarity(Fingerprint other) {
    int places = Math.min(minHash.size(), other.minHash.size());
    int equal = 0;
    for (int i = 0; i < places; i++) {
      if (minHash.get(i).equals(other.minHash.get(i))) {
        equal++;
      }
    }
    return places == 0 ? 0 : (double) equal / places;
  }
}
