package org.schoolsafety.crosswalk.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.schoolsafety.crosswalk.content.extraction.Passage;
import org.schoolsafety.crosswalk.intake.Findings;
import org.schoolsafety.crosswalk.intake.IntakeLedger;
import org.schoolsafety.crosswalk.intake.LedgerEntry;
import org.schoolsafety.crosswalk.platform.blobs.BlobStore;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.security.Caller;
import org.schoolsafety.crosswalk.vetting.review.Submission;

/** Reads what is to be decided on: the file as it was sent, and its text. */
@ApplicationScoped
public class ReadSubmittedFile {

  @Inject SubmissionGate gate;
  @Inject IntakeLedger ledger;
  @Inject Findings findings;
  @Inject BlobStore blobs;

  /**
   * A file and where its bytes lie.
   *
   * @param entry its ledger row
   * @param path its bytes
   */
  public record SubmittedFile(LedgerEntry entry, Path path) {}

  /**
   * Some of a file's text.
   *
   * @param entry its ledger row
   * @param total how many passages there are
   * @param passages those asked for
   */
  public record SubmittedText(LedgerEntry entry, long total, List<Passage> passages) {}

  /**
   * The file, if this caller may see the submission.
   *
   * @throws ProblemException {@link ProblemType#NOT_FOUND} if not, or if it has no file of its own
   */
  public SubmittedFile file(UUID submission, Caller caller) {
    LedgerEntry entry = entryOf(submission, caller);
    if (!blobs.holds(entry.sha256())) {
      throw new IllegalStateException(
          "The blob " + entry.sha256() + " of intake " + entry.id() + " is missing");
    }
    return new SubmittedFile(entry, blobs.pathOf(entry.sha256()));
  }

  /** Its text after this passage, under the same conditions; none until it is extracted. */
  public SubmittedText text(UUID submission, long after, int limit, Caller caller) {
    LedgerEntry entry = entryOf(submission, caller);
    return new SubmittedText(
        entry, findings.passageCount(entry.id()), findings.passagesAfter(entry.id(), after, limit));
  }

  private LedgerEntry entryOf(UUID id, Caller caller) {
    Submission submission = gate.visible(id, caller);
    if (submission.intake() == null) {
      throw new ProblemException(
          ProblemType.NOT_FOUND,
          submission.guidance() == null
              ? "The submission " + id + " has no file yet."
              : "The submission %s changes no file; see /api/v1/guidance/%s/file."
                  .formatted(id, submission.guidance()));
    }
    return ledger.find(submission.intake()).orElseThrow();
  }
}
