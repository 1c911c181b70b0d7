package org.schoolsafety.crosswalk.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.schoolsafety.crosswalk.content.extraction.Passage;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.security.Caller;

/** Makes a vetted record the next version of an item that is public already. */
@ApplicationScoped
public class ReviseGuidance {

  @Inject ItemWrites writes;
  @Inject PutOnRecord putOnRecord;
  @Inject ReviewDates reviewDates;

  /**
   * Publishes the next version, in the caller's transaction. Its date of first publication and the
   * items it replaced stay as they are.
   *
   * @param next the record, with the item's id and the number after its present version's
   * @return the position of its entry in the publication log
   * @throws ProblemException if the item is not known, not in force, another organization's, or has
   *     this version already
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public long revise(GuidanceRecord next, List<Passage> passages, Caller by) {
    GuidanceRecord present = MovePolicy.known(writes.lock(next.id()), next.id()).record();
    MovePolicy.requireRight(Move.REVISION, present, by);
    requireSamePublisher(present, next);
    MovePolicy.requireLeadsOn(Move.REVISION, present, by);
    requireNext(present, next);
    GuidanceRecord revised = reviewDates.dated(present.next().revisedTo(next));
    return putOnRecord.revised(revised, passages, by).position();
  }

  private static void requireSamePublisher(GuidanceRecord present, GuidanceRecord next) {
    if (!present.publisher().id().equals(next.publisher().id())) {
      throw new ProblemException(
          ProblemType.OTHER_ORGANIZATION,
          "Guidance %s is published by %s; %s cannot revise it."
              .formatted(present.id(), present.publisher().id(), next.publisher().id()));
    }
  }

  private static void requireNext(GuidanceRecord present, GuidanceRecord next) {
    if (next.version() != present.version() + 1) {
      throw new ProblemException(
          ProblemType.CONFLICT,
          "Guidance %s is at version %d now, so version %d cannot be the next."
              .formatted(present.id(), present.version(), next.version()));
    }
  }
}
