package org.schoolsafety.crosswalk.vetting.likeness;

import java.util.List;
import java.util.Optional;
import org.schoolsafety.crosswalk.content.extraction.Fingerprint;
import org.schoolsafety.crosswalk.content.extraction.Passage;
import org.schoolsafety.crosswalk.content.extraction.Shingles;

/**
 * What a text is found by among many.
 *
 * @param bands of its fingerprint: find texts of about its size that are much alike
 * @param sample of its runs of words: find what is in it, and what it is in, of whatever size
 */
record Sketch(List<Long> bands, List<Long> sample) {

  /** The sketch of this text; empty where it has no word. */
  static Optional<Sketch> of(List<Passage> passages) {
    return Optional.ofNullable(Fingerprint.of(passages)).map(print -> of(print, passages));
  }

  /** The sketch of this text, whose fingerprint is known. */
  static Sketch of(Fingerprint print, List<Passage> passages) {
    return new Sketch(print.bands(), Shingles.sampleOf(passages));
  }
}
