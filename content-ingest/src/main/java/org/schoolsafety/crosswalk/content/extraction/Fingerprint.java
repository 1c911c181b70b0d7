package org.schoolsafety.crosswalk.content.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What tells whether two documents say the same.
 *
 * @param textSha256 hex SHA-256 of the words alone: equal when two files differ in layout only
 * @param minHash signature of the word shingles: the share of equal places estimates the share of
 *     equal shingles
 */
public record Fingerprint(String textSha256, List<Integer> minHash) {

  private static final long BAND_FACTOR = 1_000_003;

  /** Leaves room for the band's place above its content. */
  private static final int BAND_BITS = 56;

  /** The fingerprint of this text, or nothing when it has no word. */
  public static @Nullable Fingerprint of(List<Passage> passages) {
    return Fingerprints.of(passages);
  }

  /** Keeps its own copy of the signature. */
  public Fingerprint {
    minHash = List.copyOf(minHash);
  }

  /**
   * The signature in bands of two places each, every band as one number that tells its place: texts
   * that have a band in common are likely alike, and a database finds those by an index. Of two
   * texts that have a third of their runs of words in common practically all are found, of a tenth
   * about half.
   */
  public List<Long> bands() {
    List<Long> bands = new ArrayList<>();
    for (int at = 0; at + 1 < minHash.size(); at += 2) {
      long content = minHash.get(at) * BAND_FACTOR + minHash.get(at + 1);
      bands.add((long) (at / 2) << BAND_BITS | content & (1L << BAND_BITS) - 1);
    }
    return bands;
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
