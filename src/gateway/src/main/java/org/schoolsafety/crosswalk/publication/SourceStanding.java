package org.schoolsafety.crosswalk.publication;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What is known of an item's source. Not part of the public record: it says how things stand
 * outside, is forgotten without loss, and makes no entry in the log.
 */
public interface SourceStanding {

  /**
   * The last look at a source.
   *
   * @param at when
   * @param asPublished whether it said then what was published
   */
  record LastLook(Instant at, boolean asPublished) {}

  /** The last look; empty before the first. */
  Optional<LastLook> of(UUID guidance);
}
