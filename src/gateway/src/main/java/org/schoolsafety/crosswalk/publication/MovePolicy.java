package org.schoolsafety.crosswalk.publication;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.http.IfMatch;
import org.schoolsafety.crosswalk.platform.problem.FieldError;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.security.Caller;

/** Holds what somebody wants to do to a published item against the table of moves. */
final class MovePolicy {

  private MovePolicy() {}

  /** The item of this id among those that were locked. */
  static ItemState known(Map<UUID, ItemState> locked, UUID id) {
    ItemState state = locked.get(id);
    if (state == null) {
      throw new ProblemException(ProblemType.NOT_FOUND, "There is no guidance " + id + ".");
    }
    return state;
  }

  /** All that has to hold before a move, in the order in which it is told. */
  static GuidanceRecord requireMayMove(
      Move move, ItemState item, IfMatch condition, Caller caller) {
    requireRight(move, item.record(), caller);
    condition.requireMatches(item.tag());
    requireLeadsOn(move, item.record(), caller);
    return item.record();
  }

  /**
   * Makes sure that this caller may do such a thing to this item at all.
   *
   * @throws ProblemException {@link ProblemType#OTHER_ORGANIZATION}
   */
  static void requireRight(Move move, GuidanceRecord item, Caller caller) {
    if (caller.organization().isEmpty()) {
      throw new ProblemException(
          ProblemType.OTHER_ORGANIZATION,
          "Your account names no organization, and the public is told which organization acted.");
    }
    if (!move.isOpenTo(caller, item.publisher().id())) {
      throw new ProblemException(
          ProblemType.OTHER_ORGANIZATION,
          "Guidance %s is published by %s; a %s is for reviewers%s."
              .formatted(
                  item.id(),
                  item.publisher().id(),
                  move.key(),
                  move.isOpenTo(caller, caller.organization()) ? " and its publisher" : ""));
    }
  }

  /**
   * Makes sure that the item stands so that the move leads on.
   *
   * @throws ProblemException {@link ProblemType#CONFLICT} with the moves that are allowed
   */
  static void requireLeadsOn(Move move, GuidanceRecord item, Caller caller) {
    if (move.leadsFrom(Standing.of(item.status()))) {
      return;
    }
    List<String> allowed = Move.allowed(item, caller).stream().map(Move::key).toList();
    throw new ProblemException(
            ProblemType.CONFLICT,
            "Guidance %s is %s, which a %s does not lead on from. Allowed now: %s."
                .formatted(
                    item.id(),
                    item.status(),
                    move.key(),
                    allowed.isEmpty() ? "nothing" : String.join(", ", allowed)))
        .with("status", item.status())
        .with("allowedMoves", allowed);
  }

  /**
   * Makes sure that an item can be pointed to as the one to use instead.
   *
   * @param field how the request names it
   * @param found the one named, if it is known
   */
  static GuidanceRecord requireInForce(
      String field, GuidanceRecord item, @Nullable ItemState found) {
    if (found == null) {
      throw wrong(field, "There is no guidance of this id.");
    }
    GuidanceRecord other = found.record();
    if (other.id().equals(item.id())) {
      throw wrong(field, "An item cannot take its own place.");
    }
    if (Standing.of(other.status()) != Standing.CURRENT) {
      throw new ProblemException(ProblemType.CONFLICT, notInForce(item, other))
          .with("replacement", other.id())
          .with("replacementStatus", other.status());
    }
    return other;
  }

  private static String notInForce(GuidanceRecord item, GuidanceRecord other) {
    if (item.id().equals(other.supersededBy())) {
      return "Guidance %s was itself replaced by %s: the two would replace each other in a circle."
          .formatted(other.id(), item.id());
    }
    return other.supersededBy() == null
        ? "Guidance %s is %s itself; name one that is in force."
            .formatted(other.id(), other.status())
        : "Guidance %s is %s itself; it was replaced by %s."
            .formatted(other.id(), other.status(), other.supersededBy());
  }

  private static ProblemException wrong(String field, String message) {
    return new ProblemException(
        ProblemType.INVALID_REQUEST, message, List.of(new FieldError(field, message)));
  }
}
