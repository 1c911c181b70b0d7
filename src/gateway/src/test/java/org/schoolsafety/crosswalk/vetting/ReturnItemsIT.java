package org.schoolsafety.crosswalk.vetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schoolsafety.crosswalk.audit.AuditEntries;
import org.schoolsafety.crosswalk.audit.AuditEntry;
import org.schoolsafety.crosswalk.audit.AuditFilter;
import org.schoolsafety.crosswalk.container.Callers;
import org.schoolsafety.crosswalk.container.Eventually;
import org.schoolsafety.crosswalk.container.GatewayArchive;
import org.schoolsafety.crosswalk.container.InTransaction;
import org.schoolsafety.crosswalk.container.IntakeDesk;
import org.schoolsafety.crosswalk.container.Publisher;
import org.schoolsafety.crosswalk.container.Records;
import org.schoolsafety.crosswalk.container.ReviewDesk;
import org.schoolsafety.crosswalk.container.SentFile;
import org.schoolsafety.crosswalk.container.SideBySide;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.publication.GuidanceItems;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.LogEntry;
import org.schoolsafety.crosswalk.publication.PublicationLog;
import org.schoolsafety.crosswalk.security.Caller;
import org.schoolsafety.crosswalk.vetting.review.Occasion;
import org.schoolsafety.crosswalk.vetting.review.Submission;
import org.schoolsafety.crosswalk.vetting.review.SubmissionFilter;
import org.schoolsafety.crosswalk.vetting.review.SubmissionHistory;
import org.schoolsafety.crosswalk.vetting.review.SubmissionOrder;
import org.schoolsafety.crosswalk.vetting.review.SubmissionState;
import org.schoolsafety.crosswalk.vetting.review.Submissions;

/** Items past their review-by date come back to the reviewers, and what may become of them. */
@ExtendWith(ArquillianExtension.class)
class ReturnItemsIT {

  @Inject ReturnItemsJob job;
  @Inject ReturnDueItems returnDueItems;
  @Inject RaiseTask raiseTask;
  @Inject Publisher publisher;
  @Inject IntakeDesk desk;
  @Inject ReviewDesk reviews;
  @Inject Submissions submissions;
  @Inject SubmissionHistory history;
  @Inject GuidanceItems items;
  @Inject PublicationLog log;
  @Inject AuditEntries audit;
  @Inject InTransaction inTransaction;
  @Inject SideBySide sideBySide;
  @Inject Clock clock;

  private String organization;
  private Caller reviewer;
  private Caller own;

  @Deployment
  static WebArchive gateway() {
    return GatewayArchive.with(ReturnItemsIT.class);
  }

  @BeforeEach
  void people() {
    organization = desk.newOrganization();
    reviewer = Callers.reviewerOf(desk.newOrganization());
    own = Callers.publisherOf(organization);
  }

  @Test
  void an_overdue_item_comes_back_once_with_the_reason_on_record() {
    GuidanceRecord item = published(today().minusDays(1));

    job.run();
    job.run();

    Submission task = onlyTaskOf(item);
    assertThat(task.occasion()).isEqualTo(Occasion.REVIEW_DUE);
    assertThat(task.state()).isEqualTo(SubmissionState.SUBMITTED);
    assertThat(history.of(task.id()))
        .singleElement()
        .satisfies(line -> assertThat(line.by()).isEqualTo("gateway"))
        .satisfies(line -> assertThat(line.note()).contains(today().minusDays(1).toString()));
    assertThat(actsOn(task)).containsExactly("submission-submit");
  }

  @Test
  void an_item_is_not_due_on_the_day_itself() {
    GuidanceRecord item = published(today());

    job.run();

    assertThat(tasksOf(item)).isEmpty();
  }

  @Test
  void of_two_gateways_that_raise_at_once_one_does() throws Exception {
    GuidanceRecord item = published(today().minusDays(1));
    Callable<Optional<UUID>> raise = () -> returnDueItems.raise(item.id());

    List<SideBySide.Result<Optional<UUID>>> results = sideBySide.run(List.of(raise, raise, raise));

    assertThat(results).allMatch(SideBySide.Result::wentWell);
    assertThat(tasksOf(item)).hasSize(1);
  }

  @Test
  void a_gateway_that_dies_in_the_middle_has_raised_nothing_and_the_next_raises_it() {
    GuidanceRecord item = published(today().minusDays(1));

    assertThatThrownBy(() -> inTransaction.call(() -> raiseAndDie(item)))
        .hasMessageContaining("killed");
    Optional<UUID> raised = returnDueItems.raise(item.id());

    assertThat(tasksOf(item)).extracting(Submission::id).containsExactly(raised.orElseThrow());
  }

  private UUID raiseAndDie(GuidanceRecord item) {
    returnDueItems.raise(item.id());
    throw new IllegalStateException("killed");
  }

  @Test
  void what_still_holds_is_confirmed_as_it_is_with_a_new_day() {
    GuidanceRecord before = published(today().minusDays(1));
    Submission task = raised(before);

    Submission done = judgedGood(task);

    GuidanceRecord after = items.find(before.id()).orElseThrow();
    assertThat(done.state()).isEqualTo(SubmissionState.PUBLISHED);
    assertThat(after.version()).isEqualTo(1);
    assertThat(after.file()).isEqualTo(before.file());
    assertThat(after.vetting()).isEqualTo(before.vetting());
    assertThat(after.reviewBy()).isEqualTo(today().plusMonths(36));
    assertThat(log.of(before.id()))
        .extracting(LogEntry::explanation)
        .containsExactly("Sound.", "It still holds.");
    job.run();
    assertThat(tasksOf(before)).hasSize(1);
  }

  @Test
  void what_is_edited_on_the_way_is_a_new_version() {
    GuidanceRecord before = published(today().minusDays(1));
    Submission task = raised(before);
    reviews.move(task, "claim", null, reviewer);
    reviews.move(task, "request-changes", "Name the new law.", reviewer);
    reviews.edit(task, SentFile.from(organization).metadata(), own);
    reviews.move(task, "resubmit", "Named.", own);

    judgedGood(task);

    assertThat(items.find(before.id()).orElseThrow().version()).isEqualTo(2);
  }

  @Test
  void what_is_rejected_leaves_the_item_as_it_is_and_is_not_raised_again() {
    GuidanceRecord before = published(today().minusDays(1));
    Submission task = raised(before);
    reviews.move(task, "claim", null, reviewer);

    reviews.move(task, "reject", "Nobody can tell yet.", List.of(), reviewer);
    job.run();

    assertThat(items.find(before.id())).contains(before);
    assertThat(onlyTaskOf(before).state()).isEqualTo(SubmissionState.REJECTED);
    assertThat(history.of(task.id())).last().extracting("note").isEqualTo("Nobody can tell yet.");
  }

  @Test
  void a_withdrawn_item_needs_no_review_and_a_restored_one_does_again() {
    GuidanceRecord item = published(today().minusDays(1));
    Submission task = raised(item);
    reviews.move(task, "claim", null, reviewer);

    publisher.withdraw(item);
    job.run();

    assertThat(reviews.now(task).state()).isEqualTo(SubmissionState.WITHDRAWN);
    assertThat(history.of(task.id()))
        .last()
        .satisfies(line -> assertThat(line.by()).isEqualTo("gateway"))
        .satisfies(line -> assertThat(line.note()).contains("withdrawn now"));
    publisher.restore(item);
    job.run();
    assertThat(tasksOf(item)).filteredOn(RaiseTask::isOpen).hasSize(1);
  }

  @Test
  void its_publisher_sees_it_and_may_answer_but_not_take_it_back() {
    Submission task = raised(published(today().minusDays(1)));

    assertThat(listed(filter(organization, null)))
        .extracting(Submission::id)
        .containsExactly(task.id());
    assertProblem(() -> reviews.move(task, "withdraw", "No.", own), ProblemType.WRONG_ROLE);
    assertThat(reviews.move(task, "reply", "We look into it.", own).state())
        .isEqualTo(SubmissionState.SUBMITTED);
  }

  @Test
  void what_its_publisher_answered_by_an_edit_does_not_settle_itself() {
    GuidanceRecord item = published(today().minusDays(1));
    Submission task = raised(item);
    reviews.edit(task, SentFile.from(organization).metadata(), own);

    inTransaction.call(
        () -> {
          raiseTask.settle(item.id(), Occasion.REVIEW_DUE, "The source answers again.");
          return null;
        });

    assertThat(reviews.now(task).state()).isEqualTo(SubmissionState.SUBMITTED);
  }

  @Test
  void what_was_asked_of_an_earlier_version_is_not_published_over_the_later_one() {
    GuidanceRecord item = published(today().minusDays(1));
    Submission task = raised(item);
    reviews.move(task, "claim", null, reviewer);
    reviews.move(task, "approve", "It still holds.", reviewer);
    GuidanceRecord later = publisher.revise(item, "Evacuation drills, as the new law has them");

    assertProblem(() -> reviews.move(task, "publish", null, reviewer), ProblemType.CONFLICT);

    assertThat(items.find(item.id())).contains(later);
  }

  @Test
  void what_changes_no_file_can_be_judged_at_once() {
    Submission task = raised(published(today().minusDays(1)));

    assertThat(listed(filter(null, task.guidance(), true))).hasSize(1);
    assertThat(listed(filter(null, task.guidance(), false))).isEmpty();
  }

  @Test
  void nobody_without_an_organization_sees_what_the_gateway_raised() {
    raised(published(today().minusDays(1)));

    assertThat(listed(filter("", null))).isEmpty();
  }

  @Test
  void a_file_that_its_publisher_answers_with_is_judged_by_others_and_becomes_a_new_version() {
    GuidanceRecord before = published(today().minusDays(1));
    Submission task = raised(before);
    Caller insider = Callers.reviewerOf(organization);
    SentFile file = SentFile.from(organization);

    reviews.attach(task, new SentFile(file.text(), file.title(), organization, own, "guidance"));

    assertProblem(
        () -> reviews.move(task, "claim", null, insider), ProblemType.CONFLICT_OF_INTEREST);
    judgedGood(task);
    GuidanceRecord after = items.find(before.id()).orElseThrow();
    assertThat(after.version()).isEqualTo(2);
    assertThat(after.file()).isNotEqualTo(before.file());
  }

  @Test
  void a_center_may_confirm_its_own_item_as_long_as_it_answers_nothing() {
    Submission task = raised(published(today().minusDays(1)));

    Submission claimed = reviews.move(task, "claim", null, Callers.reviewerOf(organization));

    assertThat(claimed.state()).isEqualTo(SubmissionState.IN_REVIEW);
  }

  @Test
  void the_job_runs_by_itself() {
    GuidanceRecord item = published(today().minusDays(1));

    Eventually.isTrue("a task about " + item.id(), () -> tasksOf(item).size() == 1);
  }

  private GuidanceRecord published(LocalDate reviewBy) {
    GuidanceRecord record = Records.publishedBy(organization, "Evacuation drills");
    GuidanceRecord dated = record.next().reviewedBy(reviewBy);
    inTransaction.call(() -> publisher.append(dated));
    return dated;
  }

  private Submission raised(GuidanceRecord item) {
    job.run();
    return onlyTaskOf(item);
  }

  private Submission judgedGood(Submission task) {
    reviews.move(task, "claim", null, reviewer);
    reviews.move(task, "approve", "It still holds.", reviewer);
    return reviews.move(task, "publish", null, reviewer);
  }

  private Submission onlyTaskOf(GuidanceRecord item) {
    List<Submission> tasks = tasksOf(item);
    assertThat(tasks).hasSize(1);
    return tasks.get(0);
  }

  private List<Submission> tasksOf(GuidanceRecord item) {
    return listed(filter(null, item.id()));
  }

  private List<Submission> listed(SubmissionFilter filter) {
    return submissions.list(filter, SubmissionOrder.WAITING, SubmissionOrder.WAITING.start(), 10);
  }

  private SubmissionFilter filter(String organizationId, UUID guidance) {
    return filter(organizationId, guidance, null);
  }

  private SubmissionFilter filter(String organizationId, UUID guidance, Boolean ready) {
    return new SubmissionFilter(
        organizationId,
        null,
        null,
        null,
        null,
        null,
        guidance,
        null,
        null,
        ready,
        "",
        clock.instant().atOffset(ZoneOffset.UTC));
  }

  private List<String> actsOn(Submission task) {
    AuditFilter filter =
        new AuditFilter("gateway", null, null, "submission/" + task.id(), null, null, null);
    return audit.newestBefore(filter, Long.MAX_VALUE, 10).stream().map(AuditEntry::act).toList();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private static void assertProblem(ThrowingCallable call, ProblemType type) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            ProblemException.class, problem -> assertThat(problem.type()).isEqualTo(type));
  }
}
