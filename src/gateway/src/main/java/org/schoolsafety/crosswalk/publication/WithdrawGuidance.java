package org.schoolsafety.crosswalk.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.http.IfMatch;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.security.Caller;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/** Takes guidance back: it is not given out any more, and everyone is told why. */
@ApplicationScoped
public class WithdrawGuidance {

  @Inject ItemWrites writes;
  @Inject PutOnRecord putOnRecord;
  @Inject PreferredEditions preferredEditions;
  @Inject Taxonomy taxonomy;

  /**
   * Withdraws the item.
   *
   * @param reason a notation of {@code withdrawal-reason}
   * @param explanation why, in words for the public
   * @param replacedBy the item to use instead; what superseded it already, if none is named
   * @param condition the state that the caller has read
   * @throws ProblemException if the item is not known, not the caller's, has changed since, or
   *     cannot be withdrawn as it stands
   */
  @Transactional
  public ItemState withdraw(
      UUID id,
      String reason,
      String explanation,
      @Nullable UUID replacedBy,
      IfMatch condition,
      Caller by) {
    taxonomy.require("withdrawal-reason", List.of(reason));
    Map<UUID, ItemState> locked = writes.lock(id, replacedBy);
    GuidanceRecord item =
        MovePolicy.requireMayMove(Move.WITHDRAWAL, MovePolicy.known(locked, id), condition, by);
    if (replacedBy != null) {
      MovePolicy.requireInForce("replacedBy", item, locked.get(replacedBy));
    }
    Act act = putOnRecord.act(by, explanation);
    UUID instead = replacedBy == null ? item.supersededBy() : replacedBy;
    Withdrawal withdrawal =
        new Withdrawal(reason, act.explanation(), act.at(), act.byOrganization(), instead);
    ItemState withdrawn =
        putOnRecord.changed(
            Move.WITHDRAWAL.event(),
            item,
            item.next().withdrawn(withdrawal),
            act,
            by,
            instead == null
                ? Map.of("reason", reason)
                : Map.of("reason", reason, "replacedBy", instead.toString()));
    preferredEditions.settle(withdrawn.record(), act, by);
    return withdrawn;
  }
}
