package org.schoolsafety.crosswalk.conflicts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.security.Caller;

/** Lets a move through or says why not: not this caller's (403), not in this state (409). */
@ApplicationScoped
public class ConflictGate {

  @Inject
  @ConfigProperty(name = "crosswalk.conflicts.own.guidance", defaultValue = "false")
  boolean ownGuidance;

  /** What this caller may do with the conflict as it stands. */
  public List<String> allowedMoves(Conflict conflict, Caller caller) {
    return Move.allowedIn(conflict.state(), partOf(conflict, caller));
  }

  /**
   * Makes sure that this caller may make such a move at all.
   *
   * @throws ProblemException {@link ProblemType#CONFLICT_OF_INTEREST}, {@link
   *     ProblemType#WRONG_ROLE} or {@link ProblemType#OTHER_ORGANIZATION}
   */
  public void requirePart(Move move, Conflict conflict, Caller caller) {
    requireOrganization(caller);
    Part part = partOf(conflict, caller);
    if (move.belongsTo(part)) {
      return;
    }
    if (part == Part.INTERESTED_REVIEWER) {
      throw new ProblemException(
          ProblemType.CONFLICT_OF_INTEREST,
          "Your organization, %s, publishes one of the two items: you may discuss the conflict; a reviewer of another organization decides."
              .formatted(caller.organization()));
    }
    throw new ProblemException(
        ProblemType.WRONG_ROLE,
        move == Move.COMMENT
            ? "The discussion is for reviewers, the organization that reported the conflict, and the publishers of the two items."
            : "A %s is for reviewers.".formatted(move.key()));
  }

  /**
   * Makes sure that the move leads on from where the conflict stands.
   *
   * @throws ProblemException {@link ProblemType#CONFLICT} with the moves that are allowed
   */
  void requireLeadsOn(Move move, Conflict conflict, Caller caller) {
    if (move.leadsFrom(conflict.state())) {
      return;
    }
    List<String> allowed = allowedMoves(conflict, caller);
    throw new ProblemException(
            ProblemType.CONFLICT,
            "The conflict is %s, which a %s does not lead on from. Allowed now: %s."
                .formatted(
                    conflict.state().key(),
                    move.key(),
                    allowed.isEmpty() ? "nothing" : String.join(", ", allowed)))
        .with("state", conflict.state().key())
        .with("allowedMoves", allowed);
  }

  /** Makes sure that the caller acts for an organization: the public is told which one. */
  static void requireOrganization(Caller caller) {
    if (caller.organization().isEmpty()) {
      throw new ProblemException(
          ProblemType.OTHER_ORGANIZATION,
          "Your account names no organization, and the public is told which organization acted.");
    }
  }

  /** Where the gateway is set so, a center decides on its own guidance too, and it is noted. */
  private Part partOf(Conflict conflict, Caller caller) {
    Part part = conflict.partOf(caller);
    return part == Part.INTERESTED_REVIEWER && ownGuidance ? Part.REVIEWER : part;
  }
}
