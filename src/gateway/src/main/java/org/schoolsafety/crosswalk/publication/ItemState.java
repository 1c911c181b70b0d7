package org.schoolsafety.crosswalk.publication;

/**
 * An item as it stands now.
 *
 * @param record its public record
 * @param position its last entry in the publication log: with each that follows, the item is in
 *     another state
 */
public record ItemState(GuidanceRecord record, long position) {

  /** The entity tag of this state, without quotes. */
  public String tag() {
    return "v%d-%s-%d".formatted(record.version(), record.status(), position);
  }

  /** How it stands. */
  public Standing standing() {
    return Standing.of(record.status());
  }
}
