package org.schoolsafety.crosswalk.publication;

import jakarta.json.bind.annotation.JsonbCreator;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That another item advises differently on the same course of action, as it stands on an item's
 * record.
 *
 * @param id the conflict
 * @param with the other item
 * @param courseOfAction what the two differ on
 * @param state {@code open} or {@code resolved}
 * @param decision {@code withdrawn}, {@code scoped} or {@code both-stand}; absent while it is open
 * @param explanation the decision in words for the public; absent while it is open
 * @param scope what each of the two is for, where the decision is {@code scoped}
 * @param byOrganization the name of the organization that reported it, or decided
 * @param ownGuidance whether the decision was made by the publisher of one of the two, which only a
 *     gateway that is set so allows
 * @param at when it came to stand like this
 */
@Schema(description = "That another item advises differently on the same course of action.")
public record NotedConflict(
    UUID id,
    UUID with,
    String courseOfAction,
    @Schema(enumeration = {"open", "resolved"}) String state,
    @Schema(enumeration = {"withdrawn", "scoped", "both-stand"}) @Nullable String decision,
    @Nullable String explanation,
    List<ItemScope> scope,
    String byOrganization,
    boolean ownGuidance,
    Instant at) {

  /** Reads a scope that is not there as none. */
  @JsonbCreator
  public NotedConflict {
    scope = scope == null ? List.of() : List.copyOf(scope);
  }

  /** Whether nothing has been decided yet. */
  public boolean open() {
    return decision == null;
  }

  /** The same as it stands on the other item. */
  NotedConflict seenWith(UUID other) {
    return new NotedConflict(
        id,
        other,
        courseOfAction,
        state,
        decision,
        explanation,
        scope,
        byOrganization,
        ownGuidance,
        at);
  }
}
