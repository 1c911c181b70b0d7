package org.schoolsafety.crosswalk.publication.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;

/**
 * The versions of an item, newest first.
 *
 * @param id the item
 * @param total how many there are
 * @param items one row each
 */
public record VersionList(UUID id, int total, List<Row> items) {

  /**
   * One version in short.
   *
   * @param version its number
   * @param title its title
   * @param updated when it became public
   * @param sha256 of its original file
   * @param link its whole record
   */
  public record Row(int version, String title, Instant updated, String sha256, String link) {}

  static VersionList of(List<GuidanceRecord> versions) {
    UUID id = versions.get(0).id();
    return new VersionList(id, versions.size(), versions.stream().map(VersionList::row).toList());
  }

  private static Row row(GuidanceRecord record) {
    return new Row(
        record.version(),
        record.title(),
        record.updated(),
        record.file().sha256(),
        "/api/v1/guidance/" + record.id() + "/versions/" + record.version());
  }
}
