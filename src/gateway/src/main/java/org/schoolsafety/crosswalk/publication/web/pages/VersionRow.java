package org.schoolsafety.crosswalk.publication.web.pages;

import org.schoolsafety.crosswalk.platform.pages.PlainDate;
import org.schoolsafety.crosswalk.platform.pages.PlainDates;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.PublishedVersion;

/**
 * One version.
 *
 * @param number from 1
 * @param date when it became public
 * @param title its title then
 * @param vetting who decided to publish it, by what and why
 * @param file its original
 * @param difference what changed in its text; empty for the first
 */
public record VersionRow(
    int number, PlainDate date, String title, VettingView vetting, String file, String difference) {

  static VersionRow of(PublishedVersion version) {
    GuidanceRecord record = version.record();
    String path = "/guidance/" + record.id() + "/versions/" + record.version();
    return new VersionRow(
        record.version(),
        PlainDates.of(version.since()),
        record.title(),
        VettingView.of(record.vetting()),
        "/api/v1" + path + "/file",
        record.version() == 1 ? "" : path + "/difference");
  }
}
