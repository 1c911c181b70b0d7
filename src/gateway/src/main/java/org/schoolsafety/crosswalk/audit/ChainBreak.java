package org.schoolsafety.crosswalk.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A place where the trail is not what was written.
 *
 * @param position where
 * @param fault one of {@code changed}, {@code missing}, {@code displaced}, {@code added}, {@code
 *     cut} and {@code rewritten}
 * @param explanation the same for people
 */
@Schema(name = "AuditChainBreak", description = "Where the audit trail is not what was written.")
public record ChainBreak(
    long position,
    @Schema(enumeration = {"changed", "missing", "displaced", "added", "cut", "rewritten"})
        String fault,
    String explanation) {

  static ChainBreak changed(long position) {
    return new ChainBreak(
        position, "changed", "The content of entry " + position + " does not give its hash.");
  }

  static ChainBreak missing(long position) {
    return new ChainBreak(
        position, "missing", "Entry " + position + " is not there, but later ones are.");
  }

  static ChainBreak displaced(long position) {
    return new ChainBreak(
        position,
        "displaced",
        "Entry " + position + " was not written after the one that stands before it.");
  }

  static ChainBreak added(long position) {
    return new ChainBreak(
        position, "added", "Entry " + position + " stands behind the end of the trail.");
  }

  static ChainBreak cut(long position) {
    return new ChainBreak(
        position, "cut", "The trail ends before entry " + position + ", which was written.");
  }

  static ChainBreak rewritten(long position) {
    return new ChainBreak(
        position, "rewritten", "Entry " + position + " has another hash than the one on record.");
  }
}
