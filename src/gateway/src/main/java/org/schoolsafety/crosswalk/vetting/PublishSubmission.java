package org.schoolsafety.crosswalk.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.schoolsafety.crosswalk.content.extraction.Passage;
import org.schoolsafety.crosswalk.intake.Findings;
import org.schoolsafety.crosswalk.intake.IntakeLedger;
import org.schoolsafety.crosswalk.intake.LedgerEntry;
import org.schoolsafety.crosswalk.platform.http.IfMatch;
import org.schoolsafety.crosswalk.platform.json.StoredJson;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.PublishGuidance;
import org.schoolsafety.crosswalk.publication.VettingNote;
import org.schoolsafety.crosswalk.security.Caller;
import org.schoolsafety.crosswalk.vetting.review.Move;
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
  @Inject CloseCandidate closeCandidate;
  @Inject Clock clock;

  /** Publishes it. */
  @Transactional
  public Published publish(UUID id, IfMatch seen, Caller by) {
    Submission before = gate.lockFor(Move.PUBLISH, id, seen, null, by);
    return publish(before, by);
  }

  /** The same for one that is locked and approved already, in the caller's transaction. */
  Published publish(Submission approved, Caller by) {
    List<Review> reviews = history.reviewsOfThisRound(approved.id());
    Review last = reviews.get(reviews.size() - 1);
    LedgerEntry file = ledger.find(approved.intake()).orElseThrow();
    Instant at = clock.instant();
    VettingNote note = draft.note(last.organization(), last.at(), last.reason());
    Description decided = StoredJson.read(last.description(), Description.class);
    GuidanceRecord record =
        draft.compose(file, approved.metadata(), approved.publisher(), decided, note, at);
    List<Passage> passages = findings.passages(file.id());
    long position = publishGuidance.publish(record, passages, by);
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
    return new Published(after, record, position);
  }
}
