package org.schoolsafety.crosswalk.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.intake.AwaitedFile;
import org.schoolsafety.crosswalk.intake.FileReceived;
import org.schoolsafety.crosswalk.intake.LedgerEntry;
import org.schoolsafety.crosswalk.intake.ReceiveFile;
import org.schoolsafety.crosswalk.intake.SubmittedMetadata;
import org.schoolsafety.crosswalk.platform.blobs.BlobStore;
import org.schoolsafety.crosswalk.platform.blobs.StagedBlob;
import org.schoolsafety.crosswalk.platform.http.IfMatch;
import org.schoolsafety.crosswalk.security.Caller;
import org.schoolsafety.crosswalk.vetting.Description;
import org.schoolsafety.crosswalk.vetting.DraftSubmission;
import org.schoolsafety.crosswalk.vetting.MakeMove;
import org.schoolsafety.crosswalk.vetting.MoveSubmission;
import org.schoolsafety.crosswalk.vetting.review.Submission;
import org.schoolsafety.crosswalk.vetting.review.Submissions;
import org.schoolsafety.crosswalk.vetting.rubric.Answer;
import org.schoolsafety.crosswalk.vetting.rubric.Rubrics;

/** Takes submissions through their life the way the web door does. */
@ApplicationScoped
public class ReviewDesk {

  @Inject DraftSubmission draftSubmission;
  @Inject MakeMove makeMove;
  @Inject MoveSubmission moveSubmission;
  @Inject Submissions submissions;
  @Inject ReceiveFile receiveFile;
  @Inject BlobStore blobs;
  @Inject IntakeDesk intakeDesk;
  @Inject Rubrics rubrics;
  @Inject Event<FileReceived> received;
  @Inject InTransaction inTransaction;
  @Inject Jdbi jdbi;

  /** A draft of what this file says, without the file. */
  public Submission draft(SentFile file) {
    return draftSubmission.begin(file.metadata(), null, file.by());
  }

  /** Attaches the file and waits until it is extracted. */
  public LedgerEntry attach(Submission submission, SentFile file) {
    try (StagedBlob staged = blobs.stage(new ByteArrayInputStream(file.bytes()), 1_000_000)) {
      return intakeDesk.finished(
          receiveFile.receive(
              staged,
              file.fileName(),
              file.metadata(),
              file.by(),
              new AwaitedFile(submission.id(), seen(submission), null)));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The submission as it is now. */
  public Submission now(Submission submission) {
    return submissions.find(submission.id()).orElseThrow();
  }

  /** Makes a move on the submission as it is now. */
  public Submission move(Submission submission, String word, @Nullable String note, Caller by) {
    return move(submission, word, note, answers(2), by);
  }

  /** The same with these answers. */
  public Submission move(
      Submission submission, String word, @Nullable String note, List<Answer> answers, Caller by) {
    return move(submission, seen(submission), word, note, answers, by);
  }

  /** Approves it, but as of this kind. */
  public Submission approveAs(Submission submission, String kind, Caller by) {
    Description description =
        new Description(null, null, null, null, kind, null, null, null, null, null, null);
    return makeMove.make(
        submission.id(),
        seen(submission),
        new MakeMove.Wish("approve", "Fine.", answers(2), description),
        by);
  }

  /** The present state's tag. */
  public IfMatch seen(Submission submission) {
    return new IfMatch("\"" + now(submission).revision() + "\"");
  }

  /** The same on the state that was seen. */
  public Submission move(
      Submission submission,
      IfMatch seen,
      String word,
      @Nullable String note,
      List<Answer> answers,
      Caller by) {
    return makeMove.make(
        submission.id(), seen, new MakeMove.Wish(word, note, answers, Description.AS_SENT), by);
  }

  /** Changes what the sender says. */
  public Submission edit(Submission submission, SubmittedMetadata said, Caller by) {
    return draftSubmission.edit(submission.id(), seen(submission), said, by);
  }

  /** Gives it to a reviewer. */
  public Submission assign(Submission submission, String reviewer, Caller by) {
    return moveSubmission.assign(submission.id(), seen(submission), reviewer, null, by);
  }

  /** Attaches a file of which extraction is done, as {@link #pretendAttached} makes one. */
  public void attachAsIfRead(Submission submission, Caller by) {
    IfMatch seen = seen(submission);
    inTransaction.call(
        () -> {
          UUID intake = jdbi.withHandle(handle -> enterFile(handle, submission));
          AwaitedFile awaited = new AwaitedFile(submission.id(), seen, null);
          received.fire(
              new FileReceived(
                  intake,
                  submission.metadata(),
                  submission.publisher(),
                  by,
                  submission.id(),
                  awaited));
          return intake;
        });
  }

  /** The same step for every criterion of the rubric for guidance. */
  public List<Answer> answers(int step) {
    return rubrics.forKind("guidance").criteria().stream()
        .map(criterion -> new Answer(criterion.id(), step, null))
        .toList();
  }

  /** Lets the present claim end now. */
  public void endClaim(Submission submission) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "update submission set held_until = now() - interval '1 second' where id = :id")
                .bind("id", submission.id())
                .execute());
  }

  /** A ledger row with its candidate, as extraction would have left them, for this draft. */
  public void pretendAttached(Submission draft) {
    jdbi.useTransaction(
        handle -> {
          UUID intake = enterFile(handle, draft);
          handle.execute("update submission set intake_id = ? where id = ?", intake, draft.id());
        });
  }

  private static UUID enterFile(Handle handle, Submission draft) {
    UUID intake = UUID.randomUUID();
    handle
        .createUpdate(
            """
            insert into intake (id, file_name, bytes, sha256, metadata, publisher, submitted_by,
              submitted_organization, state, outcome, received_at, finished_at, characters, media_type, submission_id)
            values (:id, 'drill.txt', 1, encode(sha256(cast(cast(:id as text) as bytea)), 'hex'), '{}', :publisher, 'x',
              :organization, 'finished', 'extracted', now(), now(), 1, 'text/plain', :submission)
            """)
        .bind("id", intake)
        .bind("submission", draft.id())
        .bind("publisher", draft.publisher())
        .bind("organization", draft.senderOrganization())
        .execute();
    handle.execute(
        "insert into candidate (id, intake_id, state, created_at) values (?, ?, 'open', now())",
        UUID.randomUUID(),
        intake);
    handle.execute(
        "insert into extraction (intake_id, passages, suggestions, properties) values (?, '[]', '[]', '{}')",
        intake);
    return intake;
  }
}
