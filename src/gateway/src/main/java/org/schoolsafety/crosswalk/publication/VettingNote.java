package org.schoolsafety.crosswalk.publication;

import jakarta.json.bind.annotation.JsonbCreator;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The public part of the decision to publish: who decided, when, by what and why. What a record
 * from before this was kept does not say stays unsaid.
 *
 * @param organization the name of the organization that decided
 * @param decidedAt when
 * @param reason its words
 * @param decidedBy {@link #REVIEWER} or {@link #SERVICE_CLIENT}; absent in older records
 * @param rubric what the verdict was reached by; absent where it was reached without one
 * @param byPublisher whether that organization is the item's publisher; absent in older records
 */
@Schema(description = "The decision to publish, as far as it is public.")
public record VettingNote(
    String organization,
    Instant decidedAt,
    String reason,
    @Schema(
            description =
                "reviewer: a person. service-client: a machine, in a bulk load. Absent in older records.",
            enumeration = {"reviewer", "service-client"})
        @Nullable String decidedBy,
    @Schema(description = "The rubric it was judged by; absent where none was used.")
        @Nullable RubricReference rubric,
    @Schema(
            description =
                "Whether the organization that decided is the item's publisher. Absent in older records.")
        @Nullable Boolean byPublisher) {

  /** A person decided. */
  public static final String REVIEWER = "reviewer";

  /** A machine decided, in a bulk load. */
  public static final String SERVICE_CLIENT = "service-client";

  @JsonbCreator
  public VettingNote {}

  /** A note from before it was kept who decided, and by what. */
  public VettingNote(String organization, Instant decidedAt, String reason) {
    this(organization, decidedAt, reason, null, null, null);
  }

  /**
   * One version of a rubric.
   *
   * @param id its id
   * @param version its version
   */
  @Schema(name = "RubricReference", description = "One version of a rubric.")
  public record RubricReference(String id, int version) {}
}
