package org.schoolsafety.crosswalk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schoolsafety.crosswalk.container.GatewayArchive;
import org.schoolsafety.crosswalk.container.IntakeDesk;
import org.schoolsafety.crosswalk.container.SentFile;
import org.schoolsafety.crosswalk.container.SideBySide;

/** A job that was taken for abandoned, and done again, does no harm. */
@ExtendWith(ArquillianExtension.class)
class RepeatedExtractionIT {

  private static final int TIMES = 6;

  @Inject IntakeDesk desk;
  @Inject ExtractFile extractFile;
  @Inject AbandonedJobs abandonedJobs;
  @Inject SideBySide sideBySide;
  @Inject Jdbi jdbi;

  @Deployment
  static WebArchive gateway() {
    return GatewayArchive.with(RepeatedExtractionIT.class);
  }

  @Test
  void a_file_that_is_extracted_again_and_again_at_once_counts_one_attempt_and_is_not_quarantined()
      throws Exception {
    LedgerEntry sent = desk.send(SentFile.from(desk.newOrganization()));
    Callable<String> once =
        () -> {
          extractFile.extract(sent.id());
          return "done";
        };

    sideBySide.run(Collections.nCopies(TIMES, once));

    LedgerEntry row = desk.finished(sent);
    assertThat(row.outcome()).isEqualTo("extracted");
    assertThat(number("select attempts from intake where id = :id", sent.id())).isEqualTo(1);
    assertThat(number("select count(*) from candidate where intake_id = :id", sent.id()))
        .isEqualTo(1);
  }

  @Test
  void a_gateway_that_starts_takes_up_what_its_earlier_run_had_taken_and_no_one_else_s() {
    List<String> jobs = List.of("ours-" + UUID.randomUUID(), "theirs-" + UUID.randomUUID());
    jobs.forEach(job -> taken(job, job.replaceAll("-.*", "") + ":9080"));

    int released = abandonedJobs.release("ours:9080");

    assertThat(released).isEqualTo(1);
    assertThat(jobs.stream().filter(this::isTaken)).containsExactly(jobs.get(1));
    jobs.forEach(
        job ->
            jdbi.useHandle(
                h -> h.execute("delete from scheduled_tasks where task_instance = ?", job)));
  }

  /** Under a name that no scheduler works on. */
  private void taken(String job, String by) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                """
                insert into scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)
                values ('nobody-s-task', ?, now() + interval '1 day', true, ?, now(), 1)
                """,
                job,
                by));
  }

  private boolean isTaken(String job) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select picked from scheduled_tasks where task_instance = :job")
                .bind("job", job)
                .mapTo(Boolean.class)
                .one());
  }

  private long number(String query, UUID id) {
    return jdbi.withHandle(
        handle -> handle.createQuery(query).bind("id", id).mapTo(Long.class).one());
  }
}
