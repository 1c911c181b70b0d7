package org.schoolsafety.crosswalk.conflicts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.security.Caller;
import org.schoolsafety.crosswalk.security.Role;

/**
 * Two items that are reported to advise differently.
 *
 * @param id its id
 * @param sequence its place in the order of reports; 0 before it is kept
 * @param first one of the items
 * @param second the other
 * @param courseOfAction what they differ on
 * @param description how they differ, in the reporter's words
 * @param state where it stands
 * @param revision the number of its present state, from 1
 * @param reporter the account that reported it; not for the public
 * @param reporterOrganization the id of the organization that it acted for
 * @param reportedBy the name of that organization
 * @param resolution the decision; absent while it is open
 * @param createdAt when it was reported
 * @param updatedAt when it came to stand like this
 */
public record Conflict(
    UUID id,
    long sequence,
    Side first,
    Side second,
    String courseOfAction,
    String description,
    ConflictState state,
    int revision,
    String reporter,
    String reporterOrganization,
    String reportedBy,
    @Nullable Resolution resolution,
    Instant createdAt,
    Instant updatedAt) {

  /**
   * One of the two items.
   *
   * @param item its id
   * @param version the version that was in force when the conflict was reported
   * @param publisher the id of who stands behind it
   */
  public record Side(UUID item, int version, String publisher) {}

  /** Both items' ids. */
  public List<UUID> items() {
    return List.of(first.item(), second.item());
  }

  /** Whether the caller acts for a publisher of one of the two. */
  public boolean isOwnTo(Caller caller) {
    return caller.actsFor(first.publisher()) || caller.actsFor(second.publisher());
  }

  /** What this caller is to it. */
  public Part partOf(Caller caller) {
    if (caller.organization().isEmpty()) {
      return Part.READER;
    }
    if (isOwnTo(caller)) {
      return caller.has(Role.REVIEWER) ? Part.INTERESTED_REVIEWER : Part.PARTY;
    }
    if (caller.has(Role.REVIEWER)) {
      return Part.REVIEWER;
    }
    return caller.actsFor(reporterOrganization) ? Part.REPORTER : Part.READER;
  }

  /** The same with this decision on record; open again without one. */
  Conflict decided(@Nullable Resolution next, Instant at) {
    return new Conflict(
        id,
        sequence,
        first,
        second,
        courseOfAction,
        description,
        next == null ? ConflictState.OPEN : next.kind().after(),
        revision + 1,
        reporter,
        reporterOrganization,
        reportedBy,
        next,
        createdAt,
        at);
  }
}
