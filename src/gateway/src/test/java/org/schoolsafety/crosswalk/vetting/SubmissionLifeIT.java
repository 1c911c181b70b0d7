package org.schoolsafety.crosswalk.vetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schoolsafety.crosswalk.container.Callers;
import org.schoolsafety.crosswalk.container.GatewayArchive;
import org.schoolsafety.crosswalk.container.IntakeDesk;
import org.schoolsafety.crosswalk.container.ReviewDesk;
import org.schoolsafety.crosswalk.container.SentFile;
import org.schoolsafety.crosswalk.container.SideBySide;
import org.schoolsafety.crosswalk.intake.Candidate;
import org.schoolsafety.crosswalk.intake.Candidates;
import org.schoolsafety.crosswalk.intake.LedgerEntry;
import org.schoolsafety.crosswalk.platform.http.IfMatch;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.publication.GuidanceItems;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.VettingNote;
import org.schoolsafety.crosswalk.security.Caller;
import org.schoolsafety.crosswalk.vetting.review.Review;
import org.schoolsafety.crosswalk.vetting.review.Submission;
import org.schoolsafety.crosswalk.vetting.review.SubmissionEvent;
import org.schoolsafety.crosswalk.vetting.review.SubmissionHistory;
import org.schoolsafety.crosswalk.vetting.review.SubmissionState;
import org.schoolsafety.crosswalk.vetting.review.Submissions;

/** From draft to publication, and what is refused on the way. */
@ExtendWith(ArquillianExtension.class)
class SubmissionLifeIT {

  @Inject ReviewDesk reviews;
  @Inject IntakeDesk desk;
  @Inject SubmissionGate gate;
  @Inject ReadSubmittedFile submitted;
  @Inject Submissions submissions;
  @Inject SubmissionHistory history;
  @Inject GuidanceItems items;
  @Inject Candidates candidates;
  @Inject DecideCandidate decideCandidate;
  @Inject DraftSubmission drafts;
  @Inject SideBySide sideBySide;

  private SentFile file;
  private Caller sender;
  private Caller reviewer;
  private Caller other;

  @Deployment
  static WebArchive gateway() {
    return GatewayArchive.with(SubmissionLifeIT.class);
  }

  @BeforeEach
  void people() {
    file = SentFile.from(desk.newOrganization());
    sender = file.by();
    reviewer = Callers.reviewerOf(desk.newOrganization());
    other = Callers.reviewerOf(desk.newOrganization());
  }

  @Test
  void returned_work_comes_back_and_is_published_with_its_whole_story() {
    Submission draft = reviews.draft(file);
    reviews.attach(draft, file);
    reviews.move(draft, "submit", null, sender);
    reviews.move(draft, "claim", null, reviewer);
    reviews.move(draft, "request-changes", "Say who leads the drill.", reviewer);
    reviews.move(draft, "resubmit", "Done, on page 1.", sender);
    reviews.move(draft, "claim", null, reviewer);
    reviews.move(draft, "approve", "Clear and current.", reviewer);

    Submission published = reviews.move(draft, "publish", null, other);

    assertThat(published.state()).isEqualTo(SubmissionState.PUBLISHED);
    assertThat(items.find(published.guidance()).orElseThrow().vetting().reason())
        .isEqualTo("Clear and current.");
    assertThat(items.find(published.guidance()).orElseThrow().vetting())
        .returns(VettingNote.REVIEWER, VettingNote::decidedBy)
        .returns(new VettingNote.RubricReference("guidance", 1), VettingNote::rubric)
        .returns(false, VettingNote::byPublisher);
    assertThat(history.of(draft.id()))
        .extracting(SubmissionEvent::move)
        .containsExactly(
            "edit",
            "attach",
            "submit",
            "claim",
            "request-changes",
            "resubmit",
            "claim",
            "approve",
            "publish");
    assertThat(history.reviewsOf(draft.id()))
        .singleElement()
        .satisfies(review -> assertThat(review.scoring().rubric()).isEqualTo("guidance"))
        .extracting(Review::round)
        .isEqualTo(2);
  }

  @Test
  void a_stale_write_is_refused_and_changes_nothing() {
    Submission draft = submitted();
    IfMatch seen = new IfMatch("\"" + draft.revision() + "\"");
    reviews.move(draft, "claim", null, reviewer);

    reviews.move(draft, "release", null, reviewer);

    assertProblem(
        () -> reviews.move(draft, seen, "claim", null, List.of(), other),
        ProblemType.PRECONDITION_FAILED);
    assertThat(reviews.now(draft).state()).isEqualTo(SubmissionState.SUBMITTED);
  }

  @Test
  void nobody_reviews_what_their_own_organization_sent() {
    Submission draft = submitted();
    Caller insider = Callers.reviewerOf(sender.organization());

    assertProblem(
        () -> reviews.move(draft, "claim", null, insider), ProblemType.CONFLICT_OF_INTEREST);
  }

  @Test
  void those_who_may_see_a_submission_read_its_file_and_text_before_it_is_decided()
      throws IOException {
    Submission sent = submitted();
    Caller stranger = Callers.publisherOf(desk.newOrganization());

    ReadSubmittedFile.SubmittedFile read = submitted.file(sent.id(), reviewer);
    ReadSubmittedFile.SubmittedText text = submitted.text(sent.id(), 0, 10, reviewer);

    assertThat(Files.readString(read.path())).isEqualTo(file.text());
    assertThat(text.total()).isEqualTo(1);
    assertThat(text.passages())
        .singleElement()
        .satisfies(passage -> assertThat(passage.text()).isEqualTo(file.text()));
    assertThat(submitted.text(sent.id(), 1, 10, sender).passages()).isEmpty();
    assertProblem(() -> submitted.file(sent.id(), stranger), ProblemType.NOT_FOUND);
    assertProblem(() -> submitted.text(sent.id(), 0, 10, stranger), ProblemType.NOT_FOUND);
  }

  @Test
  void the_file_of_a_draft_is_no_candidate_for_reviewers_until_it_is_sent() {
    Submission draft = reviews.draft(file);
    reviews.attach(draft, file);
    UUID candidate = reviews.now(draft).candidate();

    assertProblem(
        () -> decideCandidate.decide(candidate, rejection(), reviewer), ProblemType.NOT_FOUND);
    boolean before = candidates.findSent(candidate).isPresent();
    long place = candidates.find(candidate).orElseThrow().sequence() - 1;
    List<Candidate> listed = candidates.list(null, place, 1);
    reviews.move(draft, "submit", null, sender);

    assertThat(before).isFalse();
    assertThat(candidates.findSent(candidate)).isPresent();
    assertThat(listed).extracting(Candidate::id).doesNotContain(candidate);
    assertThat(candidates.list(null, place, 1))
        .extracting(Candidate::id)
        .containsExactly(candidate);
  }

  @Test
  void a_draft_without_a_file_says_so_and_is_its_senders_alone() {
    Submission draft = reviews.draft(file);

    assertThatThrownBy(() -> submitted.file(draft.id(), sender)).hasMessageContaining("no file");
    assertProblem(() -> submitted.file(draft.id(), reviewer), ProblemType.NOT_FOUND);
  }

  @Test
  void a_draft_is_its_senders_alone_and_a_submission_is_no_other_publishers() {
    Submission draft = reviews.draft(file);
    Submission sent = submitted();
    Caller stranger = Callers.publisherOf(desk.newOrganization());

    assertProblem(() -> gate.visible(draft.id(), reviewer), ProblemType.NOT_FOUND);
    assertProblem(() -> gate.visible(sent.id(), stranger), ProblemType.NOT_FOUND);
    assertProblem(() -> reviews.move(sent, "withdraw", "Mine!", stranger), ProblemType.NOT_FOUND);
  }

  @Test
  void what_one_reviewer_holds_another_cannot_take_until_the_claim_ends() {
    Submission draft = submitted();
    reviews.move(draft, "claim", null, reviewer);

    assertProblem(() -> reviews.move(draft, "claim", null, other), ProblemType.CONFLICT);
    reviews.endClaim(draft);
    Submission taken = reviews.move(draft, "claim", null, other);

    assertThat(taken.heldBy()).isEqualTo(other.username());
    assertProblem(() -> reviews.move(draft, "approve", "Fine.", reviewer), ProblemType.CONFLICT);
  }

  @Test
  void of_two_reviewers_who_claim_at_once_one_gets_it() throws Exception {
    Submission draft = submitted();
    List<Callable<Submission>> claims =
        List.of(
            () -> reviews.move(draft, "claim", null, reviewer),
            () -> reviews.move(draft, "claim", null, other));

    List<SideBySide.Result<Submission>> results = sideBySide.run(claims);

    assertThat(results).filteredOn(SideBySide.Result::wentWell).hasSize(1);
  }

  @Test
  void a_move_out_of_turn_is_refused_with_what_is_allowed() {
    Submission draft = submitted();

    assertThatThrownBy(() -> reviews.move(draft, "publish", null, reviewer))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem ->
                assertThat(problem.extensions())
                    .containsEntry("allowedMoves", List.of("assign", "claim")));
  }

  @Test
  void work_goes_back_with_a_note_or_not_at_all() {
    Submission draft = submitted();
    reviews.move(draft, "claim", null, reviewer);

    assertProblem(
        () -> reviews.move(draft, "request-changes", " ", reviewer), ProblemType.INVALID_REQUEST);

    assertThat(reviews.now(draft).state()).isEqualTo(SubmissionState.IN_REVIEW);
  }

  @Test
  void what_the_rubric_says_must_be_met_stops_an_approval() {
    Submission draft = submitted();
    reviews.move(draft, "claim", null, reviewer);

    assertProblem(
        () -> reviews.move(draft, "approve", "Fine.", reviews.answers(0), reviewer),
        ProblemType.CONFLICT);
    assertProblem(
        () -> reviews.move(draft, "approve", "Fine.", List.of(), reviewer),
        ProblemType.INVALID_REQUEST);

    assertThat(history.reviewsOf(draft.id())).isEmpty();
  }

  @Test
  void some_kinds_are_approved_by_two_people() {
    file = file.ofKind("policy");
    Submission draft = submitted();
    reviews.move(draft, "claim", null, reviewer);

    Submission once = reviews.move(draft, "approve", "Lawful.", reviewer);
    reviews.move(draft, "claim", null, reviewer);
    assertProblem(() -> reviews.move(draft, "approve", "Again.", reviewer), ProblemType.CONFLICT);
    reviews.move(draft, "release", null, reviewer);
    reviews.move(draft, "claim", null, other);
    Submission twice = reviews.move(draft, "approve", "I agree.", other);

    assertThat(once.state()).isEqualTo(SubmissionState.SUBMITTED);
    assertThat(twice.state()).isEqualTo(SubmissionState.APPROVED);
  }

  @Test
  void no_one_person_takes_a_chosen_kind_out_of_the_rule_by_calling_it_another() {
    file = file.ofKind("policy");
    Submission draft = submitted();
    reviews.move(draft, "claim", null, reviewer);

    Submission once = reviews.approveAs(draft, "guidance", reviewer);

    assertThat(once.state()).isEqualTo(SubmissionState.SUBMITTED);
  }

  @Test
  void a_version_of_a_chosen_kind_that_says_no_kind_needs_two_all_the_same() {
    file = file.ofKind("policy");
    Submission first = submitted();
    approved(first, reviewer);
    approved(first, other);
    UUID item = reviews.move(first, "publish", null, reviewer).guidance();
    Submission revision = drafts.begin(file.ofKind(null).metadata(), item, sender);
    reviews.move(revision, "submit", null, sender);

    Submission once = approved(revision, reviewer);
    Submission twice = approved(revision, other);

    assertThat(once.state()).isEqualTo(SubmissionState.SUBMITTED);
    assertThat(twice.state()).isEqualTo(SubmissionState.APPROVED);
  }

  private Submission approved(Submission submission, Caller by) {
    reviews.move(submission, "claim", null, by);
    return reviews.move(submission, "approve", "Lawful.", by);
  }

  @Test
  void a_file_that_cannot_be_read_goes_back_to_its_sender_with_the_reason() {
    LedgerEntry row = desk.finished(desk.send(file.sayingNothing()));

    Submission back = submissions.ofIntake(row.id()).orElseThrow();

    assertThat(back.state()).isEqualTo(SubmissionState.CHANGES_REQUESTED);
    assertThat(history.of(back.id()))
        .last()
        .satisfies(line -> assertThat(line.note()).contains("corrupt").contains("Attach another"));
  }

  @Test
  void what_its_sender_takes_back_may_be_sent_again() {
    Submission draft = submitted();

    reviews.move(draft, "withdraw", "Too early.", sender);

    assertThat(desk.send(file).duplicateOf()).isNull();
  }

  @Test
  void a_question_of_the_sender_keeps_place_and_approvals() {
    file = file.ofKind("policy");
    Submission draft = submitted();
    reviews.move(draft, "claim", null, reviewer);
    reviews.move(draft, "approve", "Lawful.", reviewer);
    Submission asked = reviews.move(draft, "reply", "Any news?", sender);

    reviews.move(draft, "claim", null, other);
    Submission approved = reviews.move(draft, "approve", "I agree.", other);

    assertThat(asked.submittedAt()).isEqualTo(draft.submittedAt());
    assertThat(approved.state()).isEqualTo(SubmissionState.APPROVED);
  }

  @Test
  void what_was_approved_and_reopened_is_judged_anew() {
    Submission draft = submitted();
    reviews.move(draft, "claim", null, reviewer);
    reviews.move(draft, "approve", "Fine.", reviewer);
    reviews.move(draft, "reopen", "The law has changed since.", other);
    reviews.move(draft, "claim", null, reviewer);

    Submission rejected = reviews.move(draft, "reject", "Overtaken.", List.of(), reviewer);

    assertThat(rejected.state()).isEqualTo(SubmissionState.REJECTED);
    assertThat(history.reviewsOf(draft.id())).extracting(Review::round).containsExactly(1, 2);
  }

  @Test
  void a_file_that_was_replaced_waits_for_nobody_and_may_be_sent_again() {
    Submission draft = reviews.draft(file);
    LedgerEntry replaced = reviews.attach(draft, file);

    reviews.attach(draft, file.saying(file.text() + " Better."));

    assertThat(candidates.find(replaced.candidate()).orElseThrow().decision())
        .isEqualTo("withdrawn");
    assertThat(desk.send(file).duplicateOf()).isNull();
  }

  @Test
  void a_file_whose_submission_is_over_before_it_is_read_waits_for_nobody() {
    LedgerEntry row = desk.send(file);
    Submission sent = submissions.ofIntake(row.id()).orElseThrow();
    reviews.move(sent, "withdraw", "Too early.", sender);

    LedgerEntry read = desk.finished(row);

    assertThat(candidates.find(read.candidate()).orElseThrow().state()).isEqualTo("decided");
  }

  @Test
  void what_was_never_sent_stays_its_senders_alone_even_when_it_is_over() {
    Submission draft = reviews.draft(file);
    reviews.move(draft, "withdraw", "Never mind.", sender);

    assertProblem(() -> gate.visible(draft.id(), reviewer), ProblemType.NOT_FOUND);
  }

  @Test
  void a_revision_without_a_file_is_the_next_version_with_the_file_before() {
    GuidanceRecord before = published(submitted());
    Submission revision = drafts.begin(file.metadata(), before.id(), sender);
    reviews.move(revision, "submit", null, sender);

    GuidanceRecord after = published(revision);

    assertThat(after.id()).isEqualTo(before.id());
    assertThat(after.version()).isEqualTo(2);
    assertThat(after.file()).isEqualTo(before.file());
    assertThat(items.passages(after.id(), 2)).isEqualTo(items.passages(after.id(), 1));
  }

  @Test
  void a_revision_with_a_file_is_the_next_version_with_that_file() {
    GuidanceRecord before = published(submitted());
    Submission revision = drafts.begin(file.metadata(), before.id(), sender);
    reviews.attach(revision, file.saying(file.text() + " Now with a map."));
    reviews.move(revision, "submit", null, sender);

    GuidanceRecord after = published(revision);

    assertThat(after.id()).isEqualTo(before.id());
    assertThat(after.version()).isEqualTo(2);
    assertThat(after.published()).isEqualTo(before.published());
    assertThat(after.file()).isNotEqualTo(before.file());
  }

  @Test
  void a_center_may_judge_what_others_sent_on_its_behalf() {
    Submission sent =
        submissions.ofIntake(desk.finished(desk.send(sentByADesk())).id()).orElseThrow();

    Submission claimed = reviews.move(sent, "claim", null, reviewer);

    assertThat(claimed.publisher()).isEqualTo(reviewer.organization());
    assertThat(claimed.heldBy()).isEqualTo(reviewer.username());
  }

  private SentFile sentByADesk() {
    Caller loader = Callers.loaderOf(desk.newOrganization());
    return new SentFile(file.text(), file.title(), reviewer.organization(), loader, file.kind());
  }

  private GuidanceRecord published(Submission submission) {
    reviews.move(submission, "claim", null, reviewer);
    reviews.move(submission, "approve", "Clear and current.", reviewer);
    Submission done = reviews.move(submission, "publish", null, reviewer);
    return items.find(done.guidance()).orElseThrow();
  }

  private static Decision rejection() {
    return new Decision(
        "reject",
        "Not ours to see.",
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private Submission submitted() {
    Submission draft = reviews.draft(file);
    reviews.attach(draft, file);
    return reviews.move(draft, "submit", null, sender);
  }

  private static void assertProblem(ThrowingCallable call, ProblemType type) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            ProblemException.class, problem -> assertThat(problem.type()).isEqualTo(type));
  }
}
