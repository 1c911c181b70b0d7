package org.schoolsafety.crosswalk.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.schoolsafety.crosswalk.intake.SubmittedMetadata;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.security.Caller;
import org.schoolsafety.crosswalk.vetting.review.Move;
import org.schoolsafety.crosswalk.vetting.review.Occasion;
import org.schoolsafety.crosswalk.vetting.review.Part;
import org.schoolsafety.crosswalk.vetting.review.Submission;
import org.schoolsafety.crosswalk.vetting.review.SubmissionState;
import org.schoolsafety.crosswalk.vetting.review.Submissions;

/**
 * Brings a published item back to the reviewers, by the gateway itself: a submission that revises
 * it, with everything as it is. One is open for an item and occasion, and nothing is raised twice.
 */
@ApplicationScoped
public class RaiseTask {

  @Inject RecordMove record;
  @Inject Submissions submissions;
  @Inject CloseCandidate closeCandidate;
  @Inject Clock clock;

  /**
   * Raises it, in the caller's transaction.
   *
   * @param about what of the item it is for; the same is not raised again, however it was decided
   * @param note why, in words for reviewers and publisher
   * @return what was raised; empty if it had been before, or another of this occasion is open
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<UUID> raise(GuidanceRecord item, Occasion occasion, String about, String note) {
    Submission task = task(item, occasion, about);
    return record.beginOnce(task, Move.SUBMIT, note, Caller.GATEWAY)
        ? Optional.of(task.id())
        : Optional.empty();
  }

  /** Tells more to those who have the open one, if there is one. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void tell(UUID item, Occasion occasion, String note) {
    submissions
        .open(item, occasion)
        .map(open -> submissions.lock(open.id()))
        .filter(RaiseTask::isOpen)
        .ifPresent(
            open ->
                record.record(Move.REPLY, open, SubmissionChange.of(open), note, Caller.GATEWAY));
  }

  /**
   * Closes the open one, if there is one and nobody has begun with it; whoever has is told.
   *
   * @param why in words for the history
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void settle(UUID item, Occasion occasion, String why) {
    Optional<Submission> open = submissions.open(item, occasion).map(o -> submissions.lock(o.id()));
    if (open.filter(RaiseTask::isUntouched).isPresent()) {
      close(open.get(), why);
    } else {
      tell(item, occasion, why);
    }
  }

  /** Closes one that is locked and open. */
  void close(Submission open, String why) {
    SubmissionChange change = SubmissionChange.of(open).to(SubmissionState.WITHDRAWN).free();
    closeCandidate.givenUp(open, why, Caller.GATEWAY);
    record.record(Move.WITHDRAW, open, change, why, Caller.GATEWAY);
  }

  static boolean isOpen(Submission task) {
    return Move.WITHDRAW.allowed(task.state(), Part.GATEWAY);
  }

  private static boolean isUntouched(Submission task) {
    return task.state() == SubmissionState.SUBMITTED
        && task.intake() == null
        && task.senderOrganization().equals(Caller.GATEWAY.organization());
  }

  private Submission task(GuidanceRecord item, Occasion occasion, String about) {
    Instant now = clock.instant();
    return new Submission(
        UUID.randomUUID(),
        0,
        SubmissionState.SUBMITTED,
        1,
        asPublished(item),
        item.publisher().id(),
        Caller.GATEWAY.organization(),
        Caller.GATEWAY.username(),
        null,
        null,
        item.id(),
        null,
        null,
        null,
        null,
        now,
        now,
        now,
        occasion,
        about);
  }

  private static SubmittedMetadata asPublished(GuidanceRecord item) {
    return new SubmittedMetadata(
        item.title(),
        item.summary(),
        item.publisher().id(),
        item.sourceUrl(),
        item.issued(),
        item.language(),
        item.rights(),
        item.kind(),
        item.phases(),
        item.topics(),
        item.audiences());
  }
}
