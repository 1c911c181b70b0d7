package org.schoolsafety.crosswalk.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.schoolsafety.crosswalk.content.extraction.Passage;
import org.schoolsafety.crosswalk.intake.Findings;
import org.schoolsafety.crosswalk.intake.IntakeLedger;
import org.schoolsafety.crosswalk.intake.LedgerEntry;
import org.schoolsafety.crosswalk.platform.http.IfMatch;
import org.schoolsafety.crosswalk.platform.json.StoredJson;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.publication.ConfirmGuidance;
import org.schoolsafety.crosswalk.publication.GuidanceItems;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.ItemState;
import org.schoolsafety.crosswalk.publication.PublishGuidance;
import org.schoolsafety.crosswalk.publication.ReviseGuidance;
import org.schoolsafety.crosswalk.publication.VettingNote;
import org.schoolsafety.crosswalk.security.Caller;
import org.schoolsafety.crosswalk.vetting.review.Move;
import org.schoolsafety.crosswalk.vetting.review.Occasion;
import org.schoolsafety.crosswalk.vetting.review.Review;
import org.schoolsafety.crosswalk.vetting.review.Submission;
import org.schoolsafety.crosswalk.vetting.review.SubmissionHistory;

/**
 * Makes an approved submission public: item or new version, log entry, history and audit trail in
 * one transaction. What is published is what was approved last.
 */
@ApplicationScoped
public class PublishSubmission {

  /**
   * What came of it.
   *
   * @param submission as it is now
   * @param record the public record
   * @param position its place in the publication log
   */
  public record Published(Submission submission, GuidanceRecord record, long position) {}

  @Inject SubmissionGate gate;
  @Inject RecordMove recordMove;
  @Inject SubmissionHistory history;
  @Inject IntakeLedger ledger;
  @Inject Findings findings;
  @Inject RecordDraft draft;
  @Inject PublishGuidance publishGuidance;
  @Inject ReviseGuidance reviseGuidance;
  @Inject ConfirmGuidance confirmGuidance;
  @Inject GuidanceItems items;
  @Inject CloseCandidate closeCandidate;
  @Inject CloseTasks closeTasks;
  @Inject Clock clock;

  /** Publishes it. */
  @Transactional
  public Published publish(UUID id, IfMatch seen, Caller by) {
    Submission before = gate.lockFor(Move.PUBLISH, id, seen, null, by);
    return publish(before, by);
  }

  /** The same for one that is locked and approved already, in the caller's transaction. */
  Published publish(Submission approved, Caller by) {
    closeTasks.why(approved.id()).ifPresent(PublishSubmission::refuseMoot);
    List<Review> reviews = history.reviewsOfThisRound(approved.id());
    Review last = reviews.get(reviews.size() - 1);
    Made made = approved.guidance() == null ? first(approved, last, by) : next(approved, last, by);
    GuidanceRecord record = made.record();
    Submission after =
        recordMove.record(
            Move.PUBLISH,
            approved,
            SubmissionChange.of(approved)
                .to(Move.PUBLISH.after(approved.state()))
                .became(record.id())
                .free(),
            null,
            by);
    closeCandidate.published(approved, last.reason(), last.description(), record.id(), by);
    return new Published(after, record, made.position());
  }

  /** A record and its place in the log. */
  private record Made(GuidanceRecord record, long position) {}

  private Made first(Submission approved, Review last, Caller by) {
    LedgerEntry file = ledger.find(approved.intake()).orElseThrow();
    GuidanceRecord record =
        draft.compose(
            file,
            approved.metadata(),
            approved.publisher(),
            decided(last),
            note(approved, last),
            clock.instant());
    return new Made(record, publishGuidance.publish(record, findings.passages(file.id()), by));
  }

  /**
   * The file and text of the version before stay where none was sent. Where the gateway asked and
   * nothing is to be changed, the present version is confirmed.
   */
  private Made next(Submission approved, Review last, Caller by) {
    GuidanceRecord present = items.find(approved.guidance()).orElseThrow();
    LedgerEntry file =
        approved.intake() == null ? null : ledger.find(approved.intake()).orElseThrow();
    GuidanceRecord record =
        draft.revise(
            present,
            file,
            approved.metadata(),
            decided(last),
            note(approved, last),
            clock.instant());
    List<Passage> passages =
        file == null
            ? items.passages(present.id(), present.version())
            : findings.passages(file.id());
    if (approved.occasion() != Occasion.SENT && present.next().saysTheSameAs(record)) {
      ItemState confirmed = confirmGuidance.confirm(present, note(approved, last), by);
      return new Made(confirmed.record(), confirmed.position());
    }
    long position = reviseGuidance.revise(record, passages, by);
    return new Made(items.find(record.id()).orElseThrow(), position);
  }

  /** It says what an earlier version said: published now, it would undo the later one. */
  private static void refuseMoot(String why) {
    throw new ProblemException(ProblemType.CONFLICT, why);
  }

  private VettingNote note(Submission approved, Review review) {
    return draft.note(review, approved.publisher());
  }

  private static Description decided(Review review) {
    return StoredJson.read(review.description(), Description.class);
  }
}
