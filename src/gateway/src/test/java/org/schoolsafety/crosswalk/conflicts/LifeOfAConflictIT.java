package org.schoolsafety.crosswalk.conflicts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schoolsafety.crosswalk.container.Callers;
import org.schoolsafety.crosswalk.container.GatewayArchive;
import org.schoolsafety.crosswalk.container.InTransaction;
import org.schoolsafety.crosswalk.container.Publisher;
import org.schoolsafety.crosswalk.container.Records;
import org.schoolsafety.crosswalk.container.SideBySide;
import org.schoolsafety.crosswalk.platform.http.IfMatch;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.ItemScope;
import org.schoolsafety.crosswalk.publication.LogEntry;
import org.schoolsafety.crosswalk.publication.NotedConflict;
import org.schoolsafety.crosswalk.publication.PublicationEvent;
import org.schoolsafety.crosswalk.publication.PublicationLog;
import org.schoolsafety.crosswalk.publication.ReadGuidance;
import org.schoolsafety.crosswalk.publication.RestoreGuidance;
import org.schoolsafety.crosswalk.publication.ReviseGuidance;
import org.schoolsafety.crosswalk.publication.SupersedeGuidance;
import org.schoolsafety.crosswalk.security.Caller;

/** From the report to the decision, and what both items say of it in the log. */
@ExtendWith(ArquillianExtension.class)
class LifeOfAConflictIT {

  private static final Ruling BOTH_STAND =
      Ruling.of(Decision.BOTH_STAND, "Each is right where it holds.");

  private final Caller reviewer = Callers.reviewerOf("test-center");

  @Inject ConflictDesk desk;
  @Inject Publisher publisher;
  @Inject ReportConflict report;
  @Inject DiscussConflict discuss;
  @Inject ResolveConflict resolve;
  @Inject ReopenConflict reopen;
  @Inject ReadConflicts reads;
  @Inject ConflictHistory history;
  @Inject ReadGuidance guidance;
  @Inject SupersedeGuidance supersede;
  @Inject RestoreGuidance restore;
  @Inject ReviseGuidance revise;
  @Inject PublicationLog log;
  @Inject InTransaction inTransaction;
  @Inject SideBySide sideBySide;
  @Inject Jdbi jdbi;

  @Deployment
  static WebArchive gateway() {
    return GatewayArchive.with(LifeOfAConflictIT.class).addClass(ConflictDesk.class);
  }

  @Test
  void a_reported_conflict_is_in_the_log_of_both_items_and_leaves_them_in_force() {
    UUID lock = desk.publish("agency-a", "Lock the door");
    UUID run = desk.publish("agency-b", "Run if you can");

    UUID conflict = desk.reported(lock, run);

    assertThat(noted(lock).id()).isEqualTo(conflict);
    assertThat(noted(lock).with()).isEqualTo(run);
    assertThat(noted(run).with()).isEqualTo(lock);
    assertThat(noted(run).state()).isEqualTo("open");
    assertThat(noted(run).byOrganization()).isEqualTo("district-9");
    for (UUID item : List.of(lock, run)) {
      assertThat(last(item).event()).isEqualTo(PublicationEvent.REVISED);
      assertThat(last(item).record()).isEqualTo(guidance.current(item));
      assertThat(last(item).leavesItemCurrent()).isTrue();
      assertThat(last(item).explanation()).contains("Lock the door", "Run if you can");
    }
  }

  @Test
  void a_double_click_gives_one_conflict_and_names_it_to_the_other() throws InterruptedException {
    UUID one = desk.publish("agency-a", "One");
    UUID other = desk.publish("agency-b", "Other");

    List<SideBySide.Result<ConflictInItems>> results =
        sideBySide.run(
            List.of(
                () -> desk.report(one, other),
                () -> desk.report(other, one),
                () -> desk.report(one, other)));

    assertThat(results).filteredOn(SideBySide.Result::wentWell).hasSize(1);
    assertThat(results)
        .filteredOn(result -> !result.wentWell())
        .allSatisfy(
            result -> {
              ProblemException refusal = (ProblemException) result.failure();
              assertThat(refusal.type()).isEqualTo(ProblemType.CONFLICT);
              assertThat(refusal.extensions()).containsEntry("conflict", noted(one).id());
            });
    assertThat(guidance.current(one).conflicts()).hasSize(1);
    assertThat(log.of(one)).hasSize(2);
  }

  @Test
  void only_two_different_items_in_force_can_be_in_conflict() {
    UUID item = desk.publish("agency-a", "One");
    UUID gone = publisher.publish("Gone").id();
    publisher.withdraw(guidance.current(gone));

    refused(ProblemType.INVALID_REQUEST, () -> desk.report(item, item), "itself");
    refused(ProblemType.INVALID_REQUEST, () -> desk.report(item, UUID.randomUUID()), "no guidance");
    refused(ProblemType.CONFLICT, () -> desk.report(item, gone), "withdrawn");
    assertThat(guidance.current(item).conflicts()).isEmpty();
  }

  @Test
  void a_publisher_reports_what_concerns_its_own_guidance() {
    UUID one = desk.publish("agency-a", "One");
    UUID other = desk.publish("agency-b", "Other");

    refused(
        ProblemType.OTHER_ORGANIZATION,
        () -> report.report(one, other, "Lock or run", "They differ.", of("agency-c")),
        "agency-c");
    report.report(one, other, "Lock or run", "They differ.", of("agency-b"));

    assertThat(noted(one).byOrganization()).isEqualTo("agency-b");
  }

  @Test
  void a_withdrawal_and_the_decision_for_it_are_one_act() {
    UUID keeps = desk.publish("agency-a", "Keeps");
    UUID goes = desk.publish("agency-b", "Goes");
    UUID conflict = desk.reported(keeps, goes);

    desk.resolve(conflict, withdrawing(goes, "inaccurate", keeps), reviewer);

    assertThat(guidance.current(goes).status()).isEqualTo("withdrawn");
    assertThat(guidance.current(goes).withdrawal().replacedBy()).isEqualTo(keeps);
    assertThat(noted(keeps).decision()).isEqualTo("withdrawn");
    assertThat(noted(goes).explanation()).isEqualTo("It was wrong.");
    assertThat(last(goes).leavesItemCurrent()).isFalse();
    assertThat(reads.read(conflict).conflict().resolution().withdrawn()).isEqualTo(goes);
  }

  @Test
  void a_withdrawal_that_cannot_be_leaves_the_conflict_open() {
    UUID one = desk.publish("agency-a", "One");
    UUID other = desk.publish("agency-b", "Other");
    UUID conflict = desk.reported(one, other);

    refused(
        ProblemType.UNKNOWN_CONCEPT,
        () -> desk.resolve(conflict, withdrawing(one, "bored", null), reviewer),
        "bored");
    refused(
        ProblemType.INVALID_REQUEST,
        () -> desk.resolve(conflict, withdrawing(one, null, null), reviewer),
        "not complete");

    assertThat(noted(one).state()).isEqualTo("open");
    assertThat(guidance.current(one).status()).isEqualTo("current");
  }

  @Test
  void a_scope_says_of_both_items_what_they_are_for() {
    UUID one = desk.publish("agency-a", "One");
    UUID other = desk.publish("agency-b", "Other");
    UUID conflict = desk.reported(one, other);
    List<ItemScope> scope =
        List.of(
            new ItemScope(one, List.of("classroom"), List.of(), List.of("primary")),
            new ItemScope(other, List.of(), List.of("law-enforcement"), List.of()));

    refused(
        ProblemType.INVALID_REQUEST,
        () -> desk.resolve(conflict, scoping(scope.subList(0, 1)), reviewer),
        "not complete");
    refused(
        ProblemType.UNKNOWN_CONCEPT,
        () ->
            desk.resolve(
                conflict,
                scoping(
                    List.of(
                        scope.get(0), new ItemScope(other, List.of("moon"), List.of(), List.of()))),
                reviewer),
        "moon");
    desk.resolve(conflict, scoping(scope), reviewer);

    assertThat(noted(one).scope()).isEqualTo(scope);
    assertThat(noted(other).scope()).isEqualTo(scope);
    assertThat(noted(one).decision()).isEqualTo("scoped");
  }

  @Test
  void what_is_no_conflict_leaves_the_items_and_stays_on_record() {
    UUID one = desk.publish("agency-a", "One");
    UUID other = desk.publish("agency-b", "Other");
    UUID conflict = desk.reported(one, other);

    desk.resolve(conflict, Ruling.of(Decision.NO_CONFLICT, "They say the same."), reviewer);

    assertThat(guidance.current(one).conflicts()).isEmpty();
    assertThat(last(other).record().conflicts()).isEmpty();
    assertThat(last(other).explanation()).contains("They say the same.");
    assertThat(reads.before(Long.MAX_VALUE, new ConflictFilter(null, one), 10)).isEmpty();
    assertThat(reads.before(Long.MAX_VALUE, new ConflictFilter("dismissed", one), 10)).hasSize(1);
  }

  @Test
  void of_two_who_decide_at_once_one_wins_and_the_other_is_told_that_it_changed()
      throws InterruptedException {
    UUID one = desk.publish("agency-a", "One");
    UUID other = desk.publish("agency-b", "Other");
    UUID conflict = desk.reported(one, other);
    IfMatch read = desk.asRead(conflict);

    List<SideBySide.Result<ConflictInItems>> results =
        sideBySide.run(
            List.of(
                () -> resolve.resolve(conflict, BOTH_STAND, read, reviewer),
                () -> resolve.resolve(conflict, withdrawing(one, "outdated", null), read, reviewer),
                () -> resolve.resolve(conflict, BOTH_STAND, read, reviewer)));

    assertThat(results).filteredOn(SideBySide.Result::wentWell).hasSize(1);
    assertThat(results)
        .filteredOn(result -> !result.wentWell())
        .allSatisfy(
            result ->
                assertThat(((ProblemException) result.failure()).type())
                    .isEqualTo(ProblemType.PRECONDITION_FAILED));
    assertThat(noted(one).decision()).isEqualTo(noted(other).decision());
    assertThat(history.of(conflict)).extracting(ConflictEvent::event).hasSize(2);
  }

  @Test
  void a_decision_is_for_a_reviewer_of_neither_publisher() {
    UUID one = desk.publish("agency-a", "One");
    UUID other = desk.publish("agency-b", "Other");
    UUID conflict = desk.reported(one, other);
    Caller interested = Callers.reviewerOf("agency-a");

    refused(
        ProblemType.CONFLICT_OF_INTEREST,
        () -> desk.resolve(conflict, BOTH_STAND, interested),
        "agency-a");
    refused(
        ProblemType.WRONG_ROLE,
        () -> desk.resolve(conflict, BOTH_STAND, of("agency-b")),
        "reviewers");
    discuss.comment(conflict, "Ours is the newer one.", interested);

    assertThat(noted(one).state()).isEqualTo("open");
  }

  @Test
  void those_who_take_part_discuss_it_and_nobody_else_reads_along() {
    UUID one = desk.publish("agency-a", "One");
    UUID other = desk.publish("agency-b", "Other");
    UUID conflict = desk.reported(one, other);
    Caller stranger = Callers.districtOf("district-1");

    discuss.comment(conflict, " Which one holds in a gym? ", Callers.districtOf("district-9"));
    discuss.comment(conflict, "Ours.", of("agency-b"));
    desk.resolve(conflict, BOTH_STAND, reviewer);
    discuss.comment(conflict, "We do not agree.", of("agency-a"));

    assertThat(discuss.comments(conflict, 0, 10, reviewer))
        .extracting(Comment::text)
        .containsExactly("Which one holds in a gym?", "Ours.", "We do not agree.");
    refused(
        ProblemType.WRONG_ROLE, () -> discuss.comment(conflict, "Hello.", stranger), "reviewers");
    refused(
        ProblemType.WRONG_ROLE, () -> discuss.comments(conflict, 0, 10, stranger), "discussion");
  }

  @Test
  void a_decided_conflict_is_not_decided_again_until_it_is_reopened() {
    UUID one = desk.publish("agency-a", "One");
    UUID other = desk.publish("agency-b", "Other");
    UUID conflict = desk.reported(one, other);
    desk.resolve(conflict, BOTH_STAND, reviewer);

    assertThatThrownBy(() -> desk.resolve(conflict, BOTH_STAND, reviewer))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem ->
                assertThat(problem.extensions())
                    .containsEntry("state", "resolved")
                    .containsEntry("allowedMoves", List.of("comment", "reopening")));
    reopen.reopen(conflict, "One was revised.", desk.asRead(conflict), reviewer);

    assertThat(noted(one).open()).isTrue();
    assertThat(history.of(conflict))
        .extracting(ConflictEvent::event)
        .containsExactly("reported", "resolved", "reopened");
    assertThat(history.of(conflict).get(1).resolution().explanation())
        .isEqualTo("Each is right where it holds.");
  }

  @Test
  void a_conflict_is_not_reopened_beside_another_open_one_of_the_same_items() {
    UUID one = desk.publish("agency-a", "One");
    UUID other = desk.publish("agency-b", "Other");
    UUID first = desk.reported(one, other);
    desk.resolve(first, BOTH_STAND, reviewer);
    UUID second = desk.reported(other, one);

    refused(
        ProblemType.CONFLICT,
        () -> reopen.reopen(first, "Again.", desk.asRead(first), reviewer),
        second.toString());

    assertThat(guidance.current(one).conflicts())
        .extracting(NotedConflict::state)
        .containsExactly("resolved", "open");
  }

  @Test
  void a_new_version_and_a_successor_leave_the_conflict_open_and_what_was_read_is_stale() {
    UUID one = desk.publish("agency-a", "One");
    UUID other = desk.publish("agency-b", "Other");
    UUID newer = desk.publish("agency-b", "Newer");
    UUID conflict = desk.reported(one, other);
    IfMatch read = desk.asRead(conflict);

    inTransaction.call(() -> reviseTo(one, "One, revised"));
    supersede.supersede(other, newer, "Newer.", publisher.asRead(other), reviewer);

    assertThat(noted(one).state()).isEqualTo("open");
    assertThat(noted(other).state()).isEqualTo("open");
    assertThat(guidance.current(newer).conflicts()).isEmpty();
    refused(
        ProblemType.PRECONDITION_FAILED,
        () -> resolve.resolve(conflict, BOTH_STAND, read, reviewer),
        "changed");
    refused(
        ProblemType.CONFLICT, () -> desk.resolve(conflict, BOTH_STAND, reviewer), "as withdrawn");
    desk.resolve(conflict, withdrawing(other, null, null), reviewer);
    assertThat(noted(one).decision()).isEqualTo("withdrawn");
    assertThat(guidance.current(other).status()).isEqualTo("superseded");
  }

  @Test
  void restoring_the_item_whose_going_was_the_decision_opens_the_conflict_again() {
    UUID keeps = desk.publish("agency-a", "Keeps");
    UUID goes = desk.publish("agency-b", "Goes");
    UUID conflict = desk.reported(keeps, goes);
    desk.resolve(conflict, withdrawing(goes, "inaccurate", keeps), reviewer);

    restore.restore(goes, "It was right after all.", publisher.asRead(goes), reviewer);

    assertThat(guidance.current(goes).status()).isEqualTo("current");
    assertThat(noted(goes).state()).isEqualTo("open");
    assertThat(noted(keeps).state()).isEqualTo("open");
    assertThat(last(goes).record()).isEqualTo(guidance.current(goes));
    assertThat(history.of(conflict))
        .extracting(ConflictEvent::event)
        .containsExactly("reported", "resolved", "reopened");
  }

  @Test
  void restoring_and_deciding_at_the_same_moment_agree_in_the_end() throws InterruptedException {
    for (int round = 0; round < 10; round++) {
      UUID keeps = desk.publish("agency-a", "Keeps");
      UUID goes = desk.publish("agency-b", "Goes");
      UUID conflict = desk.reported(keeps, goes);
      publisher.withdraw(guidance.current(goes));
      IfMatch item = publisher.asRead(goes);
      IfMatch read = desk.asRead(conflict);

      List<SideBySide.Result<Object>> results =
          sideBySide.run(
              List.of(
                  () -> restore.restore(goes, "Right.", item, reviewer),
                  () -> resolve.resolve(conflict, withdrawing(goes, null, null), read, reviewer)));

      assertThat(results)
          .allMatch(result -> result.wentWell() || result.failure() instanceof ProblemException);
      assertThat(noted(keeps).state()).isEqualTo(noted(goes).state());
      assertThat(noted(goes).open() || !guidance.current(goes).current()).isTrue();
    }
  }

  @Test
  void every_act_is_in_the_audit_trail_under_the_account_that_did_it() {
    UUID one = desk.publish("agency-a", "One");
    UUID other = desk.publish("agency-b", "Other");
    UUID conflict = desk.reported(one, other);
    discuss.comment(conflict, "Which?", reviewer);
    desk.resolve(conflict, BOTH_STAND, reviewer);
    reopen.reopen(conflict, "Again.", desk.asRead(conflict), reviewer);

    List<String> acts =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(
                        "select act from audit_entry where subject = :subject order by position")
                    .bind("subject", "conflict/" + conflict)
                    .mapTo(String.class)
                    .list());

    assertThat(acts)
        .containsExactly(
            "conflict-reported", "conflict-commented", "conflict-resolved", "conflict-reopened");
  }

  private long reviseTo(UUID item, String title) {
    GuidanceRecord next = Records.revisionOf(guidance.current(item), title);
    return revise.revise(next, Records.passagesOf(next), reviewer);
  }

  private static Ruling withdrawing(UUID item, String reason, UUID replacedBy) {
    return new Ruling(
        Decision.WITHDRAWN,
        "It was wrong.",
        new Ruling.Withdrawal(item, reason, replacedBy),
        List.of());
  }

  private static Ruling scoping(List<ItemScope> scope) {
    return new Ruling(Decision.SCOPED, "They are for different places.", null, scope);
  }

  private NotedConflict noted(UUID item) {
    List<NotedConflict> all = guidance.current(item).conflicts();
    assertThat(all).isNotEmpty();
    return all.get(all.size() - 1);
  }

  private LogEntry last(UUID item) {
    List<LogEntry> all = log.of(item);
    return all.get(all.size() - 1);
  }

  private static Caller of(String organization) {
    return Callers.publisherOf(organization);
  }

  private static void refused(ProblemType type, Callable<?> act, String words) {
    assertThatThrownBy(act::call)
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> {
              assertThat(problem.type()).isEqualTo(type);
              assertThat(problem).hasMessageContaining(words);
            });
  }
}
