package org.schoolsafety.crosswalk.conflicts;

import jakarta.json.bind.annotation.JsonbCreator;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.publication.ItemScope;

/**
 * A decision on a conflict, as it is kept and as the public reads it.
 *
 * @param decision the word of a {@link Decision}
 * @param withdrawn the item that is not in force any more, where that is the decision
 * @param explanation why, in words for the public
 * @param scope what each item is for, where that is the decision
 * @param byOrganization the name of the organization that decided
 * @param ownGuidance whether that is the publisher of one of the two
 * @param at when
 */
public record Resolution(
    String decision,
    @Nullable UUID withdrawn,
    String explanation,
    List<ItemScope> scope,
    String byOrganization,
    boolean ownGuidance,
    Instant at) {

  /** Reads a scope that is not there as none. */
  @JsonbCreator
  public Resolution {
    scope = scope == null ? List.of() : List.copyOf(scope);
  }

  /** The decision. */
  public Decision kind() {
    return Decision.of(decision).orElseThrow();
  }
}
