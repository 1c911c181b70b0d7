package org.schoolsafety.crosswalk.watch;

import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.content.extraction.Extraction;
import org.schoolsafety.crosswalk.platform.fetch.Seen;

/**
 * What came of asking a source.
 *
 * @param kind what it is
 * @param words more on it, for people
 * @param seen what the source said of its content
 * @param sha256 of the bytes; where there are new ones
 * @param extraction what they say; where there are new ones
 */
record SourceAnswer(
    Kind kind, String words, Seen seen, @Nullable String sha256, @Nullable Extraction extraction) {

  enum Kind {
    /** The same as last time. */
    SAME,
    /** Bytes that were not seen before. */
    BYTES,
    /** More bytes than are read. */
    TOO_LARGE,
    GONE,
    FAILED,
    REFUSED
  }

  static SourceAnswer of(Kind kind, String words) {
    return new SourceAnswer(kind, words, Seen.NOTHING, null, null);
  }
}
