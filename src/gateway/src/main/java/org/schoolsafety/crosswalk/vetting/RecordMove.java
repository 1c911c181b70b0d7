package org.schoolsafety.crosswalk.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.audit.AuditTrail;
import org.schoolsafety.crosswalk.security.Caller;
import org.schoolsafety.crosswalk.vetting.review.Move;
import org.schoolsafety.crosswalk.vetting.review.Submission;
import org.schoolsafety.crosswalk.vetting.review.SubmissionEvent;
import org.schoolsafety.crosswalk.vetting.review.SubmissionHistory;
import org.schoolsafety.crosswalk.vetting.review.SubmissionState;
import org.schoolsafety.crosswalk.vetting.review.Submissions;

/** Writes a move down: the new state, its line in the history, and the audit entry. */
@ApplicationScoped
class RecordMove {

  @Inject Submissions submissions;
  @Inject SubmissionHistory history;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * Stores the changed submission.
   *
   * @param before as it was, locked
   * @param change what the move changes, but for revision and time
   * @return as it is now
   */
  @Transactional(Transactional.TxType.MANDATORY)
  Submission record(
      Move move, Submission before, SubmissionChange change, @Nullable String note, Caller by) {
    Instant now = clock.instant();
    boolean newRound = move.opensRound(before.state());
    Submission after = change.at(now, before.revision() + 1, newRound);
    submissions.update(after, newRound);
    writeDown(move, before.state(), after, note, by, now);
    return after;
  }

  /** Stores a new submission. */
  @Transactional(Transactional.TxType.MANDATORY)
  void begin(Submission submission, Move move, @Nullable String note, Caller by) {
    submissions.add(submission);
    writeDown(move, null, submission, note, by, submission.createdAt());
  }

  /** The same, unless what it would be raised for has been raised already. */
  @Transactional(Transactional.TxType.MANDATORY)
  boolean beginOnce(Submission submission, Move move, String note, Caller by) {
    boolean begun = submissions.addOnce(submission);
    if (begun) {
      writeDown(move, null, submission, note, by, submission.createdAt());
    }
    return begun;
  }

  private void writeDown(
      Move move,
      @Nullable SubmissionState before,
      Submission after,
      @Nullable String note,
      Caller by,
      Instant at) {
    history.add(
        new SubmissionEvent(
            after.id(),
            move.key(),
            before == null ? null : before.key(),
            after.state().key(),
            by.username(),
            by.organization(),
            at,
            note));
    Map<String, String> details = new LinkedHashMap<>();
    details.put("from", before == null ? "" : before.key());
    details.put("to", after.state().key());
    details.put("note", note == null ? "" : note);
    audit.record(by, "submission-" + move.key(), "submission/" + after.id(), details);
  }
}
