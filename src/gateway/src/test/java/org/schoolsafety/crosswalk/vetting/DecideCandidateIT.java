package org.schoolsafety.crosswalk.vetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schoolsafety.crosswalk.container.Callers;
import org.schoolsafety.crosswalk.container.GatewayArchive;
import org.schoolsafety.crosswalk.container.IntakeDesk;
import org.schoolsafety.crosswalk.container.SentFile;
import org.schoolsafety.crosswalk.container.SideBySide;
import org.schoolsafety.crosswalk.container.TableOwner;
import org.schoolsafety.crosswalk.intake.Candidate;
import org.schoolsafety.crosswalk.intake.Candidates;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.publication.GuidanceItems;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.LogEntry;
import org.schoolsafety.crosswalk.publication.PublicationLog;
import org.schoolsafety.crosswalk.publication.VettingNote;
import org.schoolsafety.crosswalk.security.Caller;
import org.schoolsafety.crosswalk.security.Role;

/** A decision is one act: all of it is there or nothing, and only one person's counts. */
@ExtendWith(ArquillianExtension.class)
class DecideCandidateIT {

  @Inject DecideCandidate decideCandidate;
  @Inject Candidates candidates;
  @Inject GuidanceItems items;
  @Inject PublicationLog log;
  @Inject IntakeDesk desk;
  @Inject SideBySide sideBySide;
  @Inject TableOwner tableOwner;
  @Inject Jdbi jdbi;

  private Caller reviewer;

  @Deployment
  static WebArchive gateway() {
    return GatewayArchive.with(DecideCandidateIT.class);
  }

  @BeforeEach
  void aReviewer() {
    reviewer = Callers.reviewerOf(desk.newOrganization());
  }

  @Test
  void a_decision_publishes_item_version_log_entry_and_audit_entries_together() {
    Candidate candidate = openCandidate();
    long before = log.head();

    DecisionOutcome outcome = decideCandidate.decide(candidate.id(), publish(), reviewer);

    GuidanceRecord record = items.find(outcome.guidance().id()).orElseThrow();
    assertThat(record.title()).isEqualTo(outcome.guidance().title());
    assertThat(items.passages(record.id(), 1)).isNotEmpty();
    assertThat(log.after(before, 10)).extracting(LogEntry::record).containsExactly(record);
    assertThat(auditedActs(reviewer))
        .containsExactly(
            "candidate-decided", "submission-approve", "guidance-published", "submission-publish");
    assertThat(candidates.find(candidate.id()).orElseThrow().guidance()).isEqualTo(record.id());
  }

  @Test
  void what_a_service_client_decides_in_a_bulk_load_is_told_as_such() {
    Candidate candidate = openCandidate();
    Caller loader = Callers.serviceClientOf(desk.newOrganization(), Role.REVIEWER);

    VettingNote told =
        decideCandidate.decide(candidate.id(), publish(), loader).guidance().vetting();

    assertThat(told.decidedBy()).isEqualTo(VettingNote.SERVICE_CLIENT);
    assertThat(told.rubric()).isNull();
    assertThat(told.byPublisher()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"audit_entry, caller", "publication_log, by_whom", "candidate, decided_by"})
  void nothing_of_a_decision_stays_when_the_database_refuses_part_of_it(
      String table, String column) {
    Candidate candidate = openCandidate();
    Standing before = standing();

    refusing(
        table,
        column,
        () ->
            assertThatThrownBy(() -> decideCandidate.decide(candidate.id(), publish(), reviewer))
                .hasStackTraceContaining("refused_for_a_test"));

    assertThat(standing()).isEqualTo(before);
    assertThat(candidates.find(candidate.id())).contains(candidate);
    assertThat(auditedActs(reviewer)).isEmpty();
  }

  @Test
  void of_two_reviewers_at_once_exactly_one_decides() throws Exception {
    Candidate candidate = openCandidate();
    Caller second = Callers.reviewerOf(desk.newOrganization());
    Standing before = standing();

    List<SideBySide.Result<DecisionOutcome>> results =
        sideBySide.run(List.of(deciding(candidate, reviewer), deciding(candidate, second)));

    assertThat(results).filteredOn(SideBySide.Result::wentWell).hasSize(1);
    assertThat(results)
        .extracting(SideBySide.Result::failure)
        .filteredOn(failure -> failure != null)
        .singleElement()
        .satisfies(failure -> assertProblem(failure, ProblemType.ALREADY_DECIDED));
    assertThat(standing()).isEqualTo(before.withOneMore());
  }

  @Test
  void nobody_decides_on_what_their_own_organization_sent() {
    Candidate candidate = openCandidate();
    Caller insider = Callers.reviewerOf(candidate.intake().submittedOrganization());
    Standing before = standing();

    assertThatThrownBy(() -> decideCandidate.decide(candidate.id(), publish(), insider))
        .satisfies(failure -> assertProblem(failure, ProblemType.CONFLICT_OF_INTEREST));

    assertThat(standing()).isEqualTo(before);
    assertThat(candidates.find(candidate.id())).contains(candidate);
  }

  @Test
  void a_rejection_is_on_record_and_publishes_nothing() {
    Candidate candidate = openCandidate();
    Standing before = standing();

    decideCandidate.decide(candidate.id(), decision("reject"), reviewer);

    assertThat(standing()).isEqualTo(before);
    assertThat(candidates.find(candidate.id()).orElseThrow().decision()).isEqualTo("reject");
    assertThat(auditedActs(reviewer)).containsExactly("candidate-decided", "submission-reject");
  }

  @Test
  void what_was_rejected_may_be_sent_again_and_is_vetted_anew() {
    SentFile file = SentFile.from(desk.newOrganization());
    Candidate rejected = desk.openCandidate(file);
    decideCandidate.decide(rejected.id(), decision("reject"), reviewer);

    Candidate again = desk.openCandidate(file);

    assertThat(again.id()).isNotEqualTo(rejected.id());
    assertThat(again.state()).isEqualTo("open");
  }

  /** How much is published. */
  record Standing(long items, long versions, long head) {
    Standing withOneMore() {
      return new Standing(items + 1, versions + 1, head + 1);
    }
  }

  private Standing standing() {
    return new Standing(count("guidance_item"), count("guidance_version"), log.head());
  }

  private Candidate openCandidate() {
    return desk.openCandidate(SentFile.from(desk.newOrganization()));
  }

  private Callable<DecisionOutcome> deciding(Candidate candidate, Caller by) {
    return () -> decideCandidate.decide(candidate.id(), publish(), by);
  }

  /** Has the table refuse this reviewer's rows for as long as the work takes. */
  private void refusing(String table, String column, Runnable work) {
    String refuse =
        "alter table %s add constraint refused_for_a_test check (%s <> '%s') not valid"
            .formatted(table, column, reviewer.username());
    tableOwner.execute(refuse);
    try {
      work.run();
    } finally {
      tableOwner.execute("alter table " + table + " drop constraint refused_for_a_test");
    }
  }

  private long count(String table) {
    return jdbi.withHandle(
        handle -> handle.createQuery("select count(*) from " + table).mapTo(Long.class).one());
  }

  private List<String> auditedActs(Caller by) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select act from audit_entry where caller = :caller order by position")
                .bind("caller", by.username())
                .mapTo(String.class)
                .list());
  }

  private static void assertProblem(Throwable failure, ProblemType type) {
    assertThat(failure)
        .isInstanceOfSatisfying(
            ProblemException.class, problem -> assertThat(problem.type()).isEqualTo(type));
  }

  private static Decision publish() {
    return decision("publish");
  }

  private static Decision decision(String word) {
    return new Decision(
        word,
        "Sound and current.",
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
}
