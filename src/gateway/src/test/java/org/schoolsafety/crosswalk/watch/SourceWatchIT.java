package org.schoolsafety.crosswalk.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schoolsafety.crosswalk.container.Callers;
import org.schoolsafety.crosswalk.container.GatewayArchive;
import org.schoolsafety.crosswalk.container.InTransaction;
import org.schoolsafety.crosswalk.container.IntakeDesk;
import org.schoolsafety.crosswalk.container.LocalSource;
import org.schoolsafety.crosswalk.container.Publisher;
import org.schoolsafety.crosswalk.container.Records;
import org.schoolsafety.crosswalk.container.SentText;
import org.schoolsafety.crosswalk.container.SideBySide;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.publication.GuidanceItems;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.ReviseGuidance;
import org.schoolsafety.crosswalk.publication.difference.TextDifference;
import org.schoolsafety.crosswalk.security.Caller;
import org.schoolsafety.crosswalk.vetting.review.SubmissionHistory;

/** Sources that stay, change, go, lie, drip and lead astray. */
@ExtendWith(ArquillianExtension.class)
class SourceWatchIT {

  private static final SentText PLAN =
      new SentText(
          "Practice the evacuation drill with all staff at the start of the school year.\n"
              + "Account for every student and visitor at the assembly point.\n"
              + "Nobody goes back into the building before the commander says so.\n"
              + "Write down what went wrong and who mends it until when.\n"
              + "Tell the families the same day how the drill went and what comes next.\n");

  @Inject CheckSource checkSource;
  @Inject WatchSourcesJob job;
  @Inject FollowItems followItems;
  @Inject SourceChecks checks;
  @Inject CompareSource compareSource;
  @Inject RecordCheck recordCheck;
  @Inject Publisher publisher;
  @Inject IntakeDesk desk;
  @Inject GuidanceItems items;
  @Inject ReviseGuidance reviseGuidance;
  @Inject SubmissionHistory history;
  @Inject InTransaction inTransaction;
  @Inject SideBySide sideBySide;
  @Inject Jdbi jdbi;
  @Inject Clock clock;

  private LocalSource source;
  private String organization;

  @Deployment
  static WebArchive gateway() {
    return GatewayArchive.with(SourceWatchIT.class);
  }

  @BeforeEach
  void openSource() throws Exception {
    source = LocalSource.open();
    organization = desk.newOrganization();
  }

  @AfterEach
  void closeSource() {
    source.close();
  }

  @Test
  void the_same_words_in_another_layout_raise_nothing() {
    GuidanceRecord item = publishedHere();
    source.gives(PLAN.text().replace("\n", "\n\n   ").toUpperCase());

    SourceCheck check = check(item);

    assertThat(check.outcome()).isEqualTo(SourceOutcome.UNCHANGED);
    assertThat(check.found().basis()).isEqualTo("file");
    assertThat(tasksOf(item)).isEmpty();
  }

  @Test
  void the_very_file_that_was_published_is_the_baseline() {
    GuidanceRecord item = publishedHere();
    source.gives(PLAN.text());

    SourceCheck check = check(item);

    assertThat(check.outcome()).isEqualTo(SourceOutcome.UNCHANGED);
    assertThat(check.found().contentSha256()).isEqualTo(item.file().sha256());
  }

  @Test
  void one_word_that_changed_brings_the_item_back_once_with_what_differs() {
    GuidanceRecord item = publishedHere();
    source.gives(PLAN.text().replace("Nobody goes", "Everybody goes"));

    SourceCheck check = check(item);
    check(item);

    assertThat(check.outcome()).isEqualTo(SourceOutcome.CHANGED);
    assertThat(check.found().changedPercent()).isBetween(1.0, 5.0);
    assertThat(tasksOf(item)).containsExactly("source-changed submitted");
    TextDifference difference = compareSource.of(check);
    assertThat(difference.wordsAdded()).isEqualTo(1);
    assertThat(difference.wordsRemoved()).isEqualTo(1);
    assertThat(items.passages(item.id(), 1)).isEqualTo(PLAN.passages());
  }

  @Test
  void what_changes_again_is_added_to_what_is_open() {
    GuidanceRecord item = publishedHere();
    source.gives(PLAN.text().replace("Nobody goes", "Everybody goes"));
    check(item);
    source.gives(PLAN.text().replace("Nobody goes", "The staff goes"));

    check(item);

    assertThat(tasksOf(item)).containsExactly("source-changed submitted");
    assertThat(notesOf(item)).hasSize(2).last().asString().startsWith("Found anew");
  }

  @Test
  void a_change_that_is_taken_back_settles_itself() {
    GuidanceRecord item = publishedHere();
    source.gives(PLAN.text().replace("Nobody goes", "Everybody goes"));
    check(item);
    source.gives(PLAN.text());

    check(item);

    assertThat(tasksOf(item)).containsExactly("source-changed withdrawn");
  }

  @Test
  void a_change_that_is_taken_back_after_a_hiccup_settles_itself_too() {
    GuidanceRecord item = publishedHere();
    source.gives(PLAN.text().replace("Nobody goes", "Everybody goes"));
    check(item);
    source.says(500);
    check(item);
    source.gives(PLAN.text());

    check(item);

    assertThat(tasksOf(item)).containsExactly("source-changed withdrawn");
  }

  @Test
  void what_was_found_of_an_earlier_version_is_not_told_of_the_later_one() {
    GuidanceRecord item = publishedHere();
    followItems.follow();
    SourceCheck begun = checks.find(item.id()).orElseThrow();
    publisher.revise(item, "Evacuation drills, anew");

    recordCheck.record(
        begun,
        item,
        Verdict.notFound(SourceOutcome.GONE, "It answered 404.", begun),
        Caller.GATEWAY);

    assertThat(tasksOf(item)).isEmpty();
  }

  @Test
  void what_did_not_change_since_is_not_sent_again() {
    GuidanceRecord item = publishedHere();
    source.givesTagged(PLAN.text(), "\"one\"");
    check(item);

    SourceCheck again = check(item);

    assertThat(again.outcome()).isEqualTo(SourceOutcome.UNCHANGED);
    assertThat(source.asked().get(1)).containsEntry("If-none-match", List.of("\"one\""));
  }

  @Test
  void a_source_that_is_gone_is_told_at_once_and_settled_when_it_is_back() {
    GuidanceRecord item = publishedHere();
    source.says(404);

    SourceCheck gone = check(item);
    List<String> told = tasksOf(item);
    source.gives(PLAN.text());
    SourceCheck back = check(item);

    assertThat(gone.outcome()).isEqualTo(SourceOutcome.GONE);
    assertThat(told).containsExactly("source-gone submitted");
    assertThat(back.outcome()).isEqualTo(SourceOutcome.UNCHANGED);
    assertThat(tasksOf(item)).containsExactly("source-gone withdrawn");
  }

  @Test
  void a_hiccup_is_not_told_and_a_source_that_fails_for_days_is() {
    GuidanceRecord item = publishedHere();
    source.says(500);

    check(item);
    check(item);
    check(item);
    List<String> afterAHiccup = tasksOf(item);
    letADayPass(item);
    check(item);
    letADayPass(item);
    SourceCheck third = check(item);

    assertThat(afterAHiccup).isEmpty();
    assertThat(third.failures()).isEqualTo(3);
    assertThat(tasksOf(item)).containsExactly("source-gone submitted");
  }

  @Test
  void an_error_page_with_status_200_is_never_taken_as_the_text() {
    GuidanceRecord item = publishedHere();
    source.gives(PLAN.text());
    check(item);
    source.givesPage("<html><title>Oops</title><body><h1>Page not found</h1></body></html>");

    SourceCheck check = check(item);

    assertThat(check.outcome()).isEqualTo(SourceOutcome.UNREADABLE);
    assertThat(check.found().contentSha256()).isEqualTo(item.file().sha256());
    assertThat(tasksOf(item)).containsExactly("source-unreadable submitted");
    assertThat(items.find(item.id())).contains(item);
  }

  @Test
  void a_sign_in_page_is_not_the_document_at_the_first_check_either() {
    GuidanceRecord item = publishedHere();
    source.givesPage("<html><body><h1>Please sign in</h1><form>Password</form></body></html>");

    SourceCheck check = check(item);

    assertThat(check.outcome()).isEqualTo(SourceOutcome.UNREADABLE);
  }

  @Test
  void a_web_page_about_the_file_is_watched_for_its_own_words() {
    GuidanceRecord item = publishedHere();
    String page = "<html><body><p>" + "Resources for schools and districts. ".repeat(40);
    source.givesPage(page + "Visitors today: 17</p></body></html>");
    SourceCheck first = check(item);
    source.givesPage(page + "Visitors today: 18</p></body></html>");
    SourceCheck alike = check(item);
    source.givesPage(page + "A new edition is here. ".repeat(9) + "</p></body></html>");

    SourceCheck changed = check(item);

    assertThat(first.found().basis()).isEqualTo("page");
    assertThat(first.outcome()).isEqualTo(SourceOutcome.UNCHANGED);
    assertThat(alike.outcome()).isEqualTo(SourceOutcome.UNCHANGED);
    assertThat(changed.outcome()).isEqualTo(SourceOutcome.CHANGED);
  }

  @Test
  void a_redirect_into_our_own_network_is_refused_and_not_asked_again() {
    GuidanceRecord item = publishedHere();
    source.redirectsTo("http://169.254.169.254/latest/meta-data");

    SourceCheck check = check(item);

    assertThat(check.outcome()).isEqualTo(SourceOutcome.REFUSED);
    assertThat(check.nextCheck()).isNull();
    assertThat(tasksOf(item)).containsExactly("source-unreadable submitted");
    assertThatThrownBy(() -> check(item))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> assertThat(problem.type()).isEqualTo(ProblemType.CONFLICT));
    assertThat(source.asked()).hasSize(1);
  }

  @Test
  void a_refused_source_that_a_reviewer_has_asked_anew_is_watched_again_on_record() {
    GuidanceRecord item = publishedHere();
    Caller reviewer = Callers.reviewerOf(desk.newOrganization());
    source.redirectsTo("http://169.254.169.254/latest/meta-data");
    check(item);
    source.gives(PLAN.text());

    SourceCheck anew = checkSource.reopen(item.id(), "It does not redirect any more.", reviewer);

    assertThat(anew.outcome()).isEqualTo(SourceOutcome.UNCHANGED);
    assertThat(anew.nextCheck()).isNotNull();
    assertThat(tasksOf(item)).containsExactly("source-unreadable withdrawn");
    assertThat(auditedActs(reviewer))
        .containsExactly("source-reopened It does not redirect any more.", "source-checked");
  }

  @Test
  void a_reopened_source_that_fails_is_no_longer_told_to_be_refused() {
    GuidanceRecord item = publishedHere();
    source.redirectsTo("http://169.254.169.254/latest/meta-data");
    check(item);
    source.says(503);

    SourceCheck anew =
        checkSource.reopen(item.id(), "It is mended.", Callers.reviewerOf(desk.newOrganization()));

    assertThat(anew.outcome()).isEqualTo(SourceOutcome.FAILED);
    assertThat(anew.nextCheck()).isNotNull();
    assertThat(tasksOf(item)).containsExactly("source-unreadable withdrawn");
  }

  @Test
  void a_source_that_still_leads_astray_stays_refused_and_is_told_once() {
    GuidanceRecord item = publishedHere();
    Caller reviewer = Callers.reviewerOf(desk.newOrganization());
    source.redirectsTo("http://169.254.169.254/latest/meta-data");
    check(item);

    SourceCheck anew = checkSource.reopen(item.id(), "It may be mended.", reviewer);

    assertThat(anew.outcome()).isEqualTo(SourceOutcome.REFUSED);
    assertThat(anew.nextCheck()).isNull();
    assertThat(source.asked()).hasSize(2);
    assertThat(tasksOf(item)).containsExactly("source-unreadable submitted");
    assertThat(auditedActs(reviewer))
        .containsExactly("source-reopened It may be mended.", "source-checked");
  }

  @Test
  void a_source_that_was_not_refused_is_not_asked_anew() {
    GuidanceRecord item = publishedHere();
    source.gives(PLAN.text());
    check(item);

    assertThatThrownBy(
            () ->
                checkSource.reopen(
                    item.id(), "Why not.", Callers.reviewerOf(desk.newOrganization())))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> assertThat(problem.type()).isEqualTo(ProblemType.CONFLICT));
    assertThat(source.asked()).hasSize(1);
  }

  @Test
  void an_address_in_our_own_network_is_refused() {
    GuidanceRecord item = published("http://[::1]:9/plan.txt");

    SourceCheck check = check(item);

    assertThat(check.outcome()).isEqualTo(SourceOutcome.REFUSED);
    assertThat(check.reason()).contains("does not lead to a public address");
  }

  @Test
  void a_source_that_drips_is_left_after_its_time() {
    GuidanceRecord item = publishedHere();
    source.drips();

    SourceCheck check = check(item);

    assertThat(check.outcome()).isEqualTo(SourceOutcome.FAILED);
    assertThat(tasksOf(item)).isEmpty();
  }

  @Test
  void a_huge_source_is_not_read_to_its_end() {
    GuidanceRecord item = publishedHere();
    source.gives("x".repeat(6_000_000));

    SourceCheck check = check(item);

    assertThat(check.outcome()).isEqualTo(SourceOutcome.UNREADABLE);
    assertThat(check.reason()).contains("more than the 5000000 bytes");
  }

  @Test
  void of_two_gateways_that_check_at_once_one_writes_it_down() throws Exception {
    GuidanceRecord item = publishedHere();
    source.gives(PLAN.text().replace("Nobody goes", "Everybody goes"));
    followItems.follow();
    Callable<SourceCheck> check = () -> check(item);

    List<SideBySide.Result<SourceCheck>> results = sideBySide.run(List.of(check, check, check));

    assertThat(results).allMatch(SideBySide.Result::wentWell);
    assertThat(tasksOf(item)).containsExactly("source-changed submitted");
    assertThat(notesOf(item)).hasSize(1);
  }

  @Test
  void a_check_that_is_cut_off_has_told_nothing_and_the_next_tells_it_once() {
    GuidanceRecord item = publishedHere();
    source.says(410);

    assertThatThrownBy(() -> inTransaction.call(() -> checkAndDie(item)))
        .hasMessageContaining("killed");
    List<String> afterTheKill = tasksOf(item);
    check(item);
    check(item);

    assertThat(afterTheKill).isEmpty();
    assertThat(tasksOf(item)).containsExactly("source-gone submitted");
  }

  private SourceCheck checkAndDie(GuidanceRecord item) {
    check(item);
    throw new IllegalStateException("killed");
  }

  @Test
  void a_new_version_begins_anew() {
    GuidanceRecord item = publishedHere();
    source.gives(PLAN.text());
    check(item);

    inTransaction.call(
        () ->
            reviseGuidance.revise(
                revised(item), PLAN.passages(), Callers.reviewerOf(desk.newOrganization())));
    followItems.follow();

    SourceCheck anew = checks.find(item.id()).orElseThrow();
    assertThat(anew.version()).isEqualTo(2);
    assertThat(anew.outcome()).isNull();
    assertThat(anew.found().contentSha256()).isNull();
  }

  @Test
  void a_withdrawn_item_is_not_watched() {
    GuidanceRecord item = publishedHere();
    followItems.follow();

    publisher.withdraw(item);
    followItems.follow();

    assertThat(checks.find(item.id())).isEmpty();
  }

  @Test
  void the_job_checks_what_is_due_and_leaves_the_rest() {
    GuidanceRecord due = publishedHere();
    GuidanceRecord later = published(source.address().replace("127.0.0.1", "127.0.0.2"));
    source.gives(PLAN.text());
    followItems.follow();
    // Before all others: a host is asked once a run, and all tests have the same.
    setNextCheck(due, "timestamptz '1999-01-01'");
    setNextCheck(later, "now() + interval '1 hour'");

    job.run();

    assertThat(checks.find(due.id()).orElseThrow().outcome()).isEqualTo(SourceOutcome.UNCHANGED);
    assertThat(checks.find(later.id()).orElseThrow().outcome()).isNull();
  }

  @Test
  void a_publisher_sees_its_own_sources_alone() {
    GuidanceRecord own = publishedHere();
    followItems.follow();

    assertThat(checks.list(new WatchFilter(organization, null, null), 0, 10))
        .extracting(SourceCheck::guidance)
        .containsExactly(own.id());
    assertThat(checks.count(new WatchFilter(desk.newOrganization(), null, null))).isZero();
    assertThat(checks.count(new WatchFilter("", organization, null))).isZero();
  }

  @Test
  void a_host_is_asked_once_a_run() {
    GuidanceRecord one = publishedHere();
    GuidanceRecord other = publishedHere();
    followItems.follow();

    List<UUID> due = inTransaction.call(() -> dueOnceTheyAre(one, other));

    assertThat(due).containsAnyOf(one.id(), other.id());
    assertThat(due.contains(one.id()) && due.contains(other.id())).isFalse();
  }

  /** In a transaction, so that the gateway's own job does not take them first. */
  private List<UUID> dueOnceTheyAre(GuidanceRecord one, GuidanceRecord other) {
    setNextCheck(one, "timestamptz '2000-01-01'");
    setNextCheck(other, "timestamptz '2000-01-01'");
    return checks.due(clock.instant(), 100);
  }

  private GuidanceRecord publishedHere() {
    return published(source.address());
  }

  private GuidanceRecord published(String address) {
    return publisher.publish(Records.sourcedAt(organization, address, PLAN), PLAN);
  }

  private GuidanceRecord revised(GuidanceRecord item) {
    return Records.revisionOf(item, item.title(), source.address());
  }

  private SourceCheck check(GuidanceRecord item) {
    return checkSource.check(item.id(), Caller.GATEWAY);
  }

  private List<String> auditedActs(Caller by) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select act || coalesce(' ' || (cast(details as jsonb) ->> 'reason'), '')"
                        + " from audit_entry where caller = :by order by position")
                .bind("by", by.username())
                .mapTo(String.class)
                .list());
  }

  private void letADayPass(GuidanceRecord item) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "update source_check set checked_at = checked_at - interval '1 day' where guidance_id = :id")
                .bind("id", item.id())
                .execute());
  }

  private void setNextCheck(GuidanceRecord item, String when) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("update source_check set next_check = <when> where guidance_id = :id")
                .define("when", when)
                .bind("id", item.id())
                .execute());
  }

  private List<String> tasksOf(GuidanceRecord item) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select occasion || ' ' || state from submission where guidance_id = :id order by sequence")
                .bind("id", item.id())
                .mapTo(String.class)
                .list());
  }

  private List<String> notesOf(GuidanceRecord item) {
    UUID task =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery("select id from submission where guidance_id = :id")
                    .bind("id", item.id())
                    .mapTo(UUID.class)
                    .one());
    return history.of(task).stream().map(line -> line.note()).toList();
  }
}
