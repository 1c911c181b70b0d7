package org.schoolsafety.crosswalk.watch;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.fetch.Seen;

/**
 * How the source of an item was last found. Everything but the first four is absent before the
 * first check.
 *
 * @param guidance the item
 * @param sequence its place in the listing
 * @param version the version that it is held against
 * @param address where the source is
 * @param found what the source gave when it last gave what could be the document
 * @param checkedAt when it was last checked
 * @param outcome how it was found then
 * @param reason the same in words
 * @param failures how often in a row it was not found, checks close together counted once
 * @param failingSince when that began
 * @param nextCheck when it is checked next; absent where the address may not be fetched
 * @param revision how often this was changed
 */
public record SourceCheck(
    UUID guidance,
    long sequence,
    int version,
    String address,
    Found found,
    @Nullable Instant checkedAt,
    @Nullable SourceOutcome outcome,
    @Nullable String reason,
    int failures,
    @Nullable Instant failingSince,
    @Nullable Instant nextCheck,
    long revision) {

  /**
   * What a source gave.
   *
   * @param seen what it said of its content
   * @param contentSha256 of the bytes
   * @param textSha256 of the words, whatever their layout
   * @param basis what it is held against: {@code file} or {@code page}
   * @param changedPercent how many of the words differ from that
   */
  public record Found(
      Seen seen,
      @Nullable String contentSha256,
      @Nullable String textSha256,
      @Nullable String basis,
      @Nullable Double changedPercent) {

    static final String FILE = "file";
    static final String PAGE = "page";

    /** Nothing yet. */
    static final Found NOTHING = new Found(Seen.NOTHING, null, null, null, null);
  }

  /** Whether nothing that could be the document was found of this version at this address yet. */
  boolean isNew() {
    return found.contentSha256() == null;
  }
}
