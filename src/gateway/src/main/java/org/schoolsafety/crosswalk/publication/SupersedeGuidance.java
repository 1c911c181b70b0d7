package org.schoolsafety.crosswalk.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.schoolsafety.crosswalk.platform.http.IfMatch;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.security.Caller;

/** Lets one item take another's place. Both link to each other, each by an entry of its own. */
@ApplicationScoped
public class SupersedeGuidance {

  @Inject ItemWrites writes;
  @Inject PutOnRecord putOnRecord;
  @Inject PreferredEditions preferredEditions;

  /**
   * Supersedes the item.
   *
   * @param successor the item that takes its place; it must be in force, and the caller must have
   *     the same right to it
   * @param explanation why, in words for the public
   * @param condition the state that the caller has read
   * @throws ProblemException if one of the two is not known, not the caller's, has changed since,
   *     or does not stand so that it can be done
   */
  @Transactional
  public ItemState supersede(
      UUID id, UUID successor, String explanation, IfMatch condition, Caller by) {
    Map<UUID, ItemState> locked = writes.lock(id, successor);
    GuidanceRecord item =
        MovePolicy.requireMayMove(Move.SUPERSESSION, MovePolicy.known(locked, id), condition, by);
    GuidanceRecord next = MovePolicy.requireInForce("by", item, locked.get(successor));
    MovePolicy.requireRight(Move.SUPERSESSION, next, by);
    Act act = putOnRecord.act(by, explanation);
    ItemState superseded =
        putOnRecord.changed(
            Move.SUPERSESSION.event(),
            item,
            item.next().supersededBy(successor, act.at()),
            act,
            by,
            Map.of("by", successor.toString()));
    putOnRecord.changed(
        PublicationEvent.REVISED,
        next,
        next.next().superseding(id, act.at()),
        act,
        by,
        Map.of("supersedes", id.toString()));
    preferredEditions.settle(superseded.record(), act, by);
    return superseded;
  }
}
