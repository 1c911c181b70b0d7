package org.schoolsafety.crosswalk.conflicts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.schoolsafety.crosswalk.platform.problem.FieldError;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.publication.Act;
import org.schoolsafety.crosswalk.publication.ItemState;
import org.schoolsafety.crosswalk.publication.NoteConflict;
import org.schoolsafety.crosswalk.publication.Standing;
import org.schoolsafety.crosswalk.security.Caller;
import org.schoolsafety.crosswalk.security.Role;

/** Puts on record that two items in force advise differently; from then on both say so. */
@ApplicationScoped
public class ReportConflict {

  @Inject NoteConflict noteConflict;
  @Inject Conflicts conflicts;
  @Inject RecordConflict record;

  /**
   * Reports it.
   *
   * @param courseOfAction what the two differ on
   * @param description how they differ, in words for the public
   * @throws ProblemException if one of the items is not known or not in force, they are one item,
   *     an open conflict between them is on record, or it is not this caller's business
   */
  @Transactional
  public ConflictInItems report(
      UUID one, UUID other, String courseOfAction, String description, Caller by) {
    ConflictGate.requireOrganization(by);
    if (one.equals(other)) {
      throw wrong("An item cannot be in conflict with itself.");
    }
    Map<UUID, ItemState> locked = noteConflict.lock(one, other);
    ItemState first = known(locked, one);
    ItemState second = known(locked, other);
    requireTheirs(first, second, by);
    requireInForce(first);
    requireInForce(second);
    requireNoOpen(conflicts, one, other);
    Act act = noteConflict.act(by, description);
    Conflict reported = conflict(first, second, courseOfAction.strip(), act, by);
    record.reported(
        reported,
        act,
        "%s are reported to advise differently: %s."
            .formatted(
                new ConflictInItems(reported, first, second).titles(), reported.courseOfAction()),
        by);
    return ConflictInItems.of(reported, noteConflict.lock(one, other));
  }

  private static Conflict conflict(
      ItemState first, ItemState second, String courseOfAction, Act act, Caller by) {
    return new Conflict(
        UUID.randomUUID(),
        0,
        side(first),
        side(second),
        courseOfAction,
        act.explanation(),
        ConflictState.OPEN,
        1,
        by.username(),
        by.organization(),
        act.byOrganization(),
        null,
        act.at(),
        act.at());
  }

  private static Conflict.Side side(ItemState item) {
    return new Conflict.Side(
        item.record().id(), item.record().version(), item.record().publisher().id());
  }

  /** Reviewers and districts report any; a publisher what concerns an item of its own. */
  private static void requireTheirs(ItemState first, ItemState second, Caller by) {
    boolean own =
        by.actsFor(first.record().publisher().id()) || by.actsFor(second.record().publisher().id());
    if (!own && !by.has(Role.REVIEWER) && !by.has(Role.DISTRICT)) {
      throw new ProblemException(
          ProblemType.OTHER_ORGANIZATION,
          "A publisher reports conflicts of its own guidance; neither of these two is published by %s."
              .formatted(by.organization()));
    }
  }

  private static ItemState known(Map<UUID, ItemState> locked, UUID id) {
    ItemState state = locked.get(id);
    if (state == null) {
      throw wrong("There is no guidance " + id + ".");
    }
    return state;
  }

  private static void requireInForce(ItemState item) {
    if (item.standing() != Standing.CURRENT) {
      throw new ProblemException(
              ProblemType.CONFLICT,
              "Guidance %s is %s; a conflict is between two items in force."
                  .formatted(item.record().id(), item.record().status()))
          .with("item", item.record().id())
          .with("status", item.record().status());
    }
  }

  /** Makes sure that no conflict between the two is open already. */
  static void requireNoOpen(Conflicts conflicts, UUID one, UUID other) {
    conflicts
        .openBetween(one, other)
        .ifPresent(
            open -> {
              throw new ProblemException(
                      ProblemType.CONFLICT,
                      "Conflict %s between these two is open already: %s."
                          .formatted(open.id(), open.courseOfAction()))
                  .with("conflict", open.id())
                  .with("href", "/api/v1/conflicts/" + open.id());
            });
  }

  private static ProblemException wrong(String message) {
    return new ProblemException(
        ProblemType.INVALID_REQUEST, message, List.of(new FieldError("items", message)));
  }
}
