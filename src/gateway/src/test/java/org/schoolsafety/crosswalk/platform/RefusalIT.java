package org.schoolsafety.crosswalk.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schoolsafety.crosswalk.container.Callers;
import org.schoolsafety.crosswalk.container.GatewayArchive;
import org.schoolsafety.crosswalk.container.InTransaction;
import org.schoolsafety.crosswalk.container.IntakeDesk;
import org.schoolsafety.crosswalk.container.ReviewDesk;
import org.schoolsafety.crosswalk.container.SentFile;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.vetting.review.Submission;
import org.schoolsafety.crosswalk.vetting.review.Submissions;

/** A refusal undoes what was begun, and is no failure of the server's. */
@ExtendWith(ArquillianExtension.class)
class RefusalIT {

  @Inject InTransaction inTransaction;
  @Inject IntakeDesk desk;
  @Inject ReviewDesk reviews;
  @Inject Submissions submissions;
  @Inject Jdbi jdbi;

  @Deployment
  static WebArchive gateway() {
    return GatewayArchive.with(RefusalIT.class);
  }

  @Test
  void what_was_written_before_a_refusal_is_rolled_back() {
    String organization = "refused-" + System.nanoTime();

    assertThatThrownBy(() -> inTransaction.call(() -> writeAndRefuse(organization)))
        .isInstanceOf(ProblemException.class)
        .hasMessage("No.");

    assertThat(count("organization where id = '" + organization + "'")).isZero();
  }

  @Test
  void a_refused_move_writes_nothing() {
    Submission draft = reviews.now(reviews.draft(SentFile.from(desk.newOrganization())));
    long events = count("submission_event");
    long acts = count("audit_entry");

    assertThatThrownBy(
            () -> reviews.move(draft, "publish", null, Callers.publisherOf(draft.publisher())))
        .isInstanceOf(ProblemException.class);

    assertThat(reviews.now(draft)).isEqualTo(draft);
    assertThat(count("submission_event")).isEqualTo(events);
    assertThat(count("audit_entry")).isEqualTo(acts);
  }

  @Test
  void a_refusal_inside_a_larger_act_undoes_all_of_it_even_if_it_is_caught() {
    String organization = "caught-" + System.nanoTime();

    inTransaction.call(
        () -> {
          add(organization);
          assertThatThrownBy(() -> submissions.lock(java.util.UUID.randomUUID()))
              .isInstanceOf(ProblemException.class);
          return null;
        });

    assertThat(count("organization where id = '" + organization + "'")).isZero();
  }

  @Test
  void a_refusal_leaves_no_failure_report_of_the_server() throws IOException {
    assertThatThrownBy(() -> inTransaction.call(() -> refuse()))
        .isInstanceOf(ProblemException.class);

    Path logs = Path.of("logs").toAbsolutePath();
    assertThat(logs).isDirectoryContaining("glob:**/messages.log");
    assertThat(reportsOfRefusals(logs.resolve("ffdc"))).isEmpty();
  }

  private static List<Path> reportsOfRefusals(Path reports) throws IOException {
    if (!Files.isDirectory(reports)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(reports)) {
      return files.filter(RefusalIT::isOfRefusal).toList();
    }
  }

  private static boolean isOfRefusal(Path report) {
    try {
      return Files.readString(report).contains("ProblemException");
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  private Object writeAndRefuse(String organization) {
    add(organization);
    return refuse();
  }

  private static Object refuse() {
    throw new ProblemException(ProblemType.CONFLICT, "No.");
  }

  private void add(String organization) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "insert into organization (id, name, type, contacts, created_at, updated_at)"
                    + " values (?, 'Refused', 'nonprofit', '[]', now(), now())",
                organization));
  }

  private long count(String rows) {
    return jdbi.withHandle(
        handle -> handle.createQuery("select count(*) from " + rows).mapTo(Long.class).one());
  }
}
