package org.schoolsafety.crosswalk.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schoolsafety.crosswalk.container.Callers;
import org.schoolsafety.crosswalk.container.GatewayArchive;
import org.schoolsafety.crosswalk.container.IntakeDesk;
import org.schoolsafety.crosswalk.platform.http.IfMatch;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.security.Caller;

/** Day by day, whether something new may come in. */
@ExtendWith(ArquillianExtension.class)
class SubmissionStandingIT {

  @Inject Agreements agreements;
  @Inject Organizations organizations;
  @Inject KeepAgreements keep;
  @Inject RetireOrganization retire;
  @Inject IntakeDesk desk;
  @Inject Jdbi jdbi;

  private String partner;
  private String center;
  private Caller admin;

  @Deployment
  static WebArchive gateway() {
    return GatewayArchive.with(SubmissionStandingIT.class);
  }

  @BeforeEach
  void aPartnerAndACenter() {
    partner = desk.newOrganization();
    center = desk.newOrganization();
    admin = Callers.adminOf(center);
  }

  @Test
  void it_may_send_from_the_first_day_to_the_last() {
    keep.add(partner, terms("2026-02-01", "2026-03-31"), admin);

    assertRefused(on("2026-01-31T23:59:59Z"), "begins on 2026-02-01");
    assertThatCode(() -> on("2026-02-01T00:00:00Z").require(found())).doesNotThrowAnyException();
    assertThatCode(() -> on("2026-03-31T23:59:59Z").require(found())).doesNotThrowAnyException();
    assertRefused(on("2026-04-01T00:00:00Z"), "ended on 2026-03-31");
  }

  @Test
  void a_day_ends_where_the_gateways_people_are() {
    keep.add(partner, terms("2026-02-01", "2026-03-31"), admin);
    SubmissionStanding chicago = on("2026-04-01T04:59:00Z");
    chicago.zone = ZoneId.of("America/Chicago");

    assertThatCode(() -> chicago.require(found())).doesNotThrowAnyException();
  }

  @Test
  void the_refusal_names_the_agreement_that_held_last_and_whom_to_ask() {
    keep.add(partner, terms("2020-01-01", "2020-12-31"), admin);
    UUID last = keep.add(partner, terms("2021-01-01", "2024-12-31"), admin);

    ProblemException refusal = assertRefused(on("2026-01-01T12:00:00Z"), "ended on 2024-12-31");

    assertThat(refusal.extensions()).containsEntry("agreement", last);
    assertThat(refusal.getMessage())
        .contains("memorandum \"Sharing\"")
        .contains("School " + center)
        .contains("the partners' desk");
  }

  @Test
  void with_no_agreement_on_record_it_may_send_unless_one_is_required() {
    SubmissionStanding lenient = on("2026-01-01T12:00:00Z");
    SubmissionStanding strict = on("2026-01-01T12:00:00Z");
    strict.required = true;

    assertThatCode(() -> lenient.require(found())).doesNotThrowAnyException();
    assertRefused(strict, "No agreement");
  }

  @Test
  void the_host_is_not_stopped_by_what_it_agreed_on_with_others() {
    keep.add(partner, terms("2020-01-01", "2020-12-31"), admin);
    Organization host = organizations.find(center).orElseThrow();

    assertThatCode(() -> on("2026-01-01T12:00:00Z").require(host)).doesNotThrowAnyException();
  }

  @Test
  void a_retired_organization_sends_nothing_in() {
    retire.retire(
        partner,
        "Merged into another",
        new IfMatch("\"" + OrganizationTag.full(found()) + "\""),
        admin);

    assertThatThrownBy(() -> on("2026-01-01T12:00:00Z").require(found()))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused -> {
              assertThat(refused.type()).isEqualTo(ProblemType.ORGANIZATION_RETIRED);
              assertThat(refused.getMessage()).contains("Merged into another.");
            });
  }

  @Test
  void every_act_on_an_agreement_is_on_the_audit_trail() {
    UUID id = keep.add(partner, terms("2026-01-01", null), admin);
    IfMatch seen = new IfMatch("\"v1\"");

    keep.change(partner, id, terms("2026-01-02", null), seen, admin);
    keep.end(partner, id, "No more", new IfMatch("\"v2\""), admin);

    assertThat(actsOn("agreement/" + id))
        .containsExactly("agreement-added", "agreement-changed", "agreement-ended");
    assertThat(agreements.find(partner, id).orElseThrow().stateOn(LocalDate.MAX))
        .isEqualTo("ended");
  }

  private SubmissionStanding on(String time) {
    SubmissionStanding standing = new SubmissionStanding();
    standing.agreements = agreements;
    standing.organizations = organizations;
    standing.clock = Clock.fixed(Instant.parse(time), ZoneOffset.UTC);
    standing.zone = ZoneOffset.UTC;
    standing.contact = "the partners' desk";
    return standing;
  }

  private ProblemException assertRefused(SubmissionStanding standing, String words) {
    ProblemException[] refusal = new ProblemException[1];
    assertThatThrownBy(() -> standing.require(found()))
        .isInstanceOfSatisfying(ProblemException.class, refused -> refusal[0] = refused)
        .hasMessageContaining(words);
    assertThat(refusal[0].type()).isEqualTo(ProblemType.AGREEMENT_NOT_IN_FORCE);
    return refusal[0];
  }

  private Organization found() {
    return organizations.find(partner).orElseThrow();
  }

  private AgreementTerms terms(String from, @Nullable String to) {
    return new AgreementTerms(
        "Sharing",
        "formal",
        "memorandum",
        LocalDate.parse(from),
        to == null ? null : LocalDate.parse(to),
        List.of(new Party(partner, List.of("publisher")), new Party(center, List.of(Party.HOST))),
        null,
        null,
        null);
  }

  private List<String> actsOn(String subject) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select act from audit_entry where subject = :subject order by position")
                .bind("subject", subject)
                .mapTo(String.class)
                .list());
  }
}
