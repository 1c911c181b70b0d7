package org.schoolsafety.crosswalk.publication.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.LogEntry;
import org.schoolsafety.crosswalk.publication.PublishedVersion;
import org.schoolsafety.crosswalk.publication.Withdrawal;

/**
 * The versions of an item, newest first, and what happened to it, in order.
 *
 * @param id the item
 * @param status how it stands
 * @param withdrawal why it was withdrawn; absent unless it is
 * @param total how many versions there are
 * @param items one row each
 * @param history every entry of the publication log about it
 */
public record VersionList(
    UUID id,
    @Schema(enumeration = {"current", "superseded", "withdrawn"}) String status,
    @Nullable Withdrawal withdrawal,
    int total,
    List<Row> items,
    List<Happening> history) {

  /**
   * One version in short.
   *
   * @param version its number
   * @param status how it stands: none but the last is ever current
   * @param title its title
   * @param updated when it became public
   * @param sha256 of its original file
   * @param link its whole record
   * @param file its original file
   */
  @Schema(name = "VersionRow", description = "One version in short.")
  public record Row(
      int version,
      @Schema(enumeration = {"current", "superseded", "withdrawn"}) String status,
      String title,
      Instant updated,
      String sha256,
      String link,
      String file) {}

  /**
   * Something that happened to the item.
   *
   * @param event what
   * @param version the version it was about
   * @param at when
   * @param byOrganization the organization that did it
   * @param explanation why, in its words
   */
  @Schema(name = "Happening", description = "Something that happened to an item.")
  public record Happening(
      @Schema(enumeration = {"published", "revised", "superseded", "withdrawn", "restored"})
          String event,
      int version,
      Instant at,
      String byOrganization,
      String explanation) {}

  static VersionList of(
      GuidanceRecord present, List<PublishedVersion> versions, List<LogEntry> history) {
    return new VersionList(
        present.id(),
        present.status(),
        present.withdrawal(),
        versions.size(),
        versions.stream().map(VersionList::row).toList(),
        history.stream().map(VersionList::happening).toList());
  }

  private static Row row(PublishedVersion version) {
    GuidanceRecord record = version.record();
    GuidanceLinks links = GuidanceLinks.of(record.id(), record.version());
    return new Row(
        record.version(),
        record.status(),
        record.title(),
        version.since(),
        record.file().sha256(),
        links.self(),
        links.file());
  }

  private static Happening happening(LogEntry entry) {
    return new Happening(
        entry.event().key(),
        entry.version(),
        entry.at(),
        entry.byOrganization(),
        entry.explanation());
  }
}
