package org.schoolsafety.crosswalk.conflicts.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.conflicts.Conflict;
import org.schoolsafety.crosswalk.conflicts.ConflictInItems;
import org.schoolsafety.crosswalk.conflicts.Resolution;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.ItemScope;
import org.schoolsafety.crosswalk.publication.ItemState;
import org.schoolsafety.crosswalk.publication.PublisherReference;

/** What every response says of a conflict; its fields are JSON members. */
@Schema(
    name = "ConflictSummary",
    description = "Two items that are reported to advise differently.")
public class ConflictSummary {

  public final UUID id;

  @Schema(enumeration = {"open", "resolved", "dismissed"})
  public final String state;

  public final String courseOfAction;
  public final String description;
  public final List<Side> items;

  @Schema(description = "The name of the organization that reported it.")
  public final String reportedBy;

  @Schema(description = "The decision on record; absent while it is open.")
  public final @Nullable Decided resolution;

  public final Instant createdAt;
  public final Instant updatedAt;

  @Schema(description = "Its page for people, relative to this gateway.")
  public final String page;

  /** The summary of this conflict. */
  protected ConflictSummary(ConflictInItems found) {
    Conflict conflict = found.conflict();
    id = conflict.id();
    state = conflict.state().key();
    courseOfAction = conflict.courseOfAction();
    description = conflict.description();
    items = List.of(side(conflict.first(), found.first()), side(conflict.second(), found.second()));
    reportedBy = conflict.reportedBy();
    resolution = Decided.of(conflict.resolution());
    createdAt = conflict.createdAt();
    updatedAt = conflict.updatedAt();
    page = "/conflicts/" + id;
  }

  static ConflictSummary of(ConflictInItems conflict) {
    return new ConflictSummary(conflict);
  }

  private static Side side(Conflict.Side side, ItemState item) {
    GuidanceRecord record = item.record();
    return new Side(
        record.id(),
        record.title(),
        record.status(),
        record.version(),
        side.version(),
        record.publisher(),
        "/api/v1/guidance/" + record.id(),
        "/guidance/" + record.id());
  }

  /**
   * One of the two items as it stands now.
   *
   * @param id its id
   * @param title its title
   * @param status {@code current}, {@code superseded} or {@code withdrawn}
   * @param version its version now
   * @param versionReported its version when the conflict was reported
   * @param publisher who stands behind it
   * @param href its record
   * @param page its page
   */
  @Schema(name = "ConflictItem", description = "One of the two items as it stands now.")
  public record Side(
      UUID id,
      String title,
      @Schema(enumeration = {"current", "superseded", "withdrawn"}) String status,
      int version,
      int versionReported,
      PublisherReference publisher,
      String href,
      String page) {}

  /**
   * The decision.
   *
   * @param decision its word
   * @param withdrawn the item that is not in force any more
   * @param explanation why
   * @param scope what each item is for
   * @param byOrganization who decided
   * @param ownGuidance whether that is the publisher of one of the two
   * @param at when
   */
  @Schema(name = "ConflictResolution", description = "A decision on record.")
  public record Decided(
      @Schema(enumeration = {"withdrawn", "scoped", "both-stand", "no-conflict"}) String decision,
      @Schema(description = "The item that is not in force any more.") @Nullable UUID withdrawn,
      String explanation,
      @Schema(description = "What each item is for.") List<ItemScope> scope,
      String byOrganization,
      @Schema(
              description =
                  "Whether the publisher of one of the two decided, which only a gateway that is set so allows.")
          boolean ownGuidance,
      Instant at) {

    static @Nullable Decided of(@Nullable Resolution resolution) {
      return resolution == null
          ? null
          : new Decided(
              resolution.decision(),
              resolution.withdrawn(),
              resolution.explanation(),
              resolution.scope(),
              resolution.byOrganization(),
              resolution.ownGuidance(),
              resolution.at());
    }
  }
}
