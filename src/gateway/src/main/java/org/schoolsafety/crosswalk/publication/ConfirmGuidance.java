package org.schoolsafety.crosswalk.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.security.Caller;

/**
 * Says of an item that it was looked at again and still holds. Nothing of it changes but the day by
 * which it is to be looked at the next time, so it is an entry of the log and no new version.
 */
@ApplicationScoped
public class ConfirmGuidance {

  @Inject ItemWrites writes;
  @Inject PutOnRecord putOnRecord;
  @Inject ReviewDates reviewDates;

  /**
   * Confirms the item, in the caller's transaction.
   *
   * @param seen the record that was looked at
   * @param decision who decided, when and why
   * @throws ProblemException if the item is not known, not in force, or has another version by now
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public ItemState confirm(GuidanceRecord seen, VettingNote decision, Caller by) {
    GuidanceRecord present = MovePolicy.known(writes.lock(seen.id()), seen.id()).record();
    MovePolicy.requireRight(Move.REVISION, present, by);
    MovePolicy.requireLeadsOn(Move.REVISION, present, by);
    requireSameVersion(seen, present);
    Act act = putOnRecord.act(by, decision);
    GuidanceRecord confirmed = reviewDates.renewed(present, act.at());
    return putOnRecord.changed(
        PublicationEvent.REVISED,
        present,
        confirmed,
        act,
        by,
        Map.of(
            "reviewByBefore", String.valueOf(present.reviewBy()),
            "reviewBy", String.valueOf(confirmed.reviewBy())));
  }

  private static void requireSameVersion(GuidanceRecord seen, GuidanceRecord present) {
    if (seen.version() != present.version()) {
      throw new ProblemException(
          ProblemType.CONFLICT,
          "Guidance %s is at version %d now; version %d was looked at."
              .formatted(present.id(), present.version(), seen.version()));
    }
  }
}
