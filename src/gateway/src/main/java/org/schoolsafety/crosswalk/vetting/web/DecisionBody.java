package org.schoolsafety.crosswalk.vetting.web;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.vetting.DecisionOutcome;

/**
 * What came of a decision.
 *
 * @param candidate the candidate decided on
 * @param decision {@code publish} or {@code reject}
 * @param guidance the item; absent for a rejection
 */
@Schema(name = "DecisionBody", description = "What came of a decision.")
public record DecisionBody(UUID candidate, String decision, @Nullable PublishedItem guidance) {

  static DecisionBody of(DecisionOutcome outcome) {
    GuidanceRecord record = outcome.guidance();
    return new DecisionBody(
        outcome.candidate(),
        outcome.decision(),
        record == null
            ? null
            : new PublishedItem(
                record.id(), record.version(), record.title(), "/api/v1/guidance/" + record.id()));
  }

  /**
   * The item that became public.
   *
   * @param id its permanent id
   * @param version the version's number
   * @param title its title
   * @param href where it is
   */
  @Schema(name = "PublishedItem", description = "The item that became public.")
  public record PublishedItem(UUID id, int version, String title, String href) {}
}
