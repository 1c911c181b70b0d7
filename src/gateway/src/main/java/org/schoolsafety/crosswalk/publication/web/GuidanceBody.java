package org.schoolsafety.crosswalk.publication.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.NotedConflict;
import org.schoolsafety.crosswalk.publication.OriginalFile;
import org.schoolsafety.crosswalk.publication.VettingNote;
import org.schoolsafety.crosswalk.publication.Withdrawal;
import org.schoolsafety.crosswalk.publication.edition.EditionTie;

/** The public record of an item as it stands in a response: all of it, and where it lives. */
public final class GuidanceBody extends GuidanceSummary {

  public final String rights;
  public final @Nullable String sourceUrl;
  public final OriginalFile file;
  public final VettingNote vetting;

  @Schema(description = "The day by which it is to be looked at again.")
  public final @Nullable LocalDate reviewBy;

  @Schema(description = "Why it was withdrawn; absent unless it is.")
  public final @Nullable Withdrawal withdrawal;

  @Schema(description = "The item that took its place.")
  public final @Nullable UUID supersededBy;

  @Schema(description = "The items whose place it took.")
  public final List<UUID> supersedes;

  @Schema(description = "Its place in an edition family; absent where it is in none.")
  public final @Nullable EditionTie edition;

  @Schema(
      description =
          "The items that advise differently on the same course of action, as far as that was not"
              + " dismissed.")
  public final List<NotedConflict> conflicts;

  private GuidanceBody(GuidanceRecord record, GuidanceLinks links) {
    super(record, links);
    rights = record.rights();
    sourceUrl = record.sourceUrl();
    file = record.file();
    vetting = record.vetting();
    reviewBy = record.reviewBy();
    withdrawal = record.withdrawal();
    supersededBy = record.supersededBy();
    supersedes = record.supersedes();
    edition = record.edition();
    conflicts = record.conflicts();
  }

  /** The body of this record, of what lives there. */
  public static GuidanceBody of(GuidanceRecord record, GuidanceLinks links) {
    return new GuidanceBody(record, links);
  }
}
