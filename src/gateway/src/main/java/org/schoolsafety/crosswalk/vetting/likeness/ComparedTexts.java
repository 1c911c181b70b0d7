package org.schoolsafety.crosswalk.vetting.likeness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.schoolsafety.crosswalk.content.extraction.Passage;
import org.schoolsafety.crosswalk.intake.Findings;
import org.schoolsafety.crosswalk.intake.IntakeLedger;
import org.schoolsafety.crosswalk.intake.LedgerEntry;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.publication.GuidanceItems;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.ReadGuidance;
import org.schoolsafety.crosswalk.publication.Standing;
import org.schoolsafety.crosswalk.security.Caller;
import org.schoolsafety.crosswalk.security.Role;
import org.schoolsafety.crosswalk.vetting.SubmissionGate;
import org.schoolsafety.crosswalk.vetting.review.Submission;
import org.schoolsafety.crosswalk.vetting.review.Submissions;

/** The texts of items and submissions, each for those who may see it. */
@ApplicationScoped
public class ComparedTexts {

  @Inject ReadGuidance guidance;
  @Inject GuidanceItems items;
  @Inject Submissions submissions;
  @Inject SubmissionGate gate;
  @Inject Findings findings;
  @Inject IntakeLedger ledger;

  /**
   * The text of an item, in its last version.
   *
   * @throws ProblemException if it is not known, or was withdrawn
   */
  ComparedText ofGuidance(UUID id) {
    return of(guidance.available(id).record());
  }

  /**
   * The state of an item, which is another one whenever its text, title or standing is.
   *
   * @throws ProblemException if it is not known, or was withdrawn
   */
  String stateOfGuidance(UUID id) {
    return guidance.available(id).tag();
  }

  /**
   * The text of a submission.
   *
   * @throws ProblemException if it is not known, or not for this caller to know
   */
  ComparedText ofSubmission(UUID id, Caller caller) {
    return of(gate.visible(id, caller));
  }

  /** The same, or nothing. What is withdrawn is shown to reviewers: it may come in again. */
  Optional<ComparedText> find(Other other, Caller caller) {
    return switch (other.what()) {
      case GUIDANCE ->
          items
              .find(other.id())
              .filter(
                  record ->
                      caller.has(Role.REVIEWER)
                          || Standing.of(record.status()) != Standing.WITHDRAWN)
              .map(this::of);
      case SUBMISSION ->
          submissions
              .find(other.id())
              .filter(submission -> gate.isVisible(submission, caller))
              .map(this::of);
    };
  }

  private ComparedText of(GuidanceRecord record) {
    return new ComparedText(
        Other.guidance(record.id()),
        record.title(),
        record.publisher().id(),
        record.status(),
        null,
        items.passages(record.id(), record.version()));
  }

  private ComparedText of(Submission submission) {
    return new ComparedText(
        Other.submission(submission.id()),
        title(submission),
        submission.publisher(),
        submission.state().key(),
        submission.guidance(),
        passages(submission));
  }

  /**
   * A revision without a file keeps the text that it revises; of a withdrawn item nobody gets it.
   */
  private List<Passage> passages(Submission submission) {
    if (submission.intake() != null) {
      return findings.passages(submission.intake());
    }
    return submission.guidance() == null
        ? List.of()
        : items
            .find(submission.guidance())
            .filter(record -> Standing.of(record.status()) != Standing.WITHDRAWN)
            .map(record -> items.passages(record.id(), record.version()))
            .orElse(List.of());
  }

  private String title(Submission submission) {
    String said = submission.metadata().title();
    if (said != null && !said.isBlank()) {
      return said;
    }
    return Optional.ofNullable(submission.intake())
        .flatMap(ledger::find)
        .map(ComparedTexts::titleOf)
        .orElse("Without title");
  }

  private static String titleOf(LedgerEntry file) {
    return file.title() == null || file.title().isBlank() ? file.fileName() : file.title();
  }
}
