package org.schoolsafety.crosswalk.publication.web;

import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.OriginalFile;
import org.schoolsafety.crosswalk.publication.VettingNote;

/** The public record of an item as it stands in a response: all of it, and where it lives. */
public final class GuidanceBody extends GuidanceSummary {

  public final String rights;
  public final @Nullable String sourceUrl;
  public final OriginalFile file;
  public final VettingNote vetting;

  private GuidanceBody(GuidanceRecord record) {
    super(record);
    rights = record.rights();
    sourceUrl = record.sourceUrl();
    file = record.file();
    vetting = record.vetting();
  }

  static GuidanceBody of(GuidanceRecord record) {
    return new GuidanceBody(record);
  }
}
