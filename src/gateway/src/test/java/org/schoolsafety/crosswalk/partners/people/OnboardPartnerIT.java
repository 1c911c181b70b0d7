package org.schoolsafety.crosswalk.partners.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schoolsafety.crosswalk.container.Callers;
import org.schoolsafety.crosswalk.container.GatewayArchive;
import org.schoolsafety.crosswalk.container.TableOwner;
import org.schoolsafety.crosswalk.partners.AgreementTerms;
import org.schoolsafety.crosswalk.partners.Agreements;
import org.schoolsafety.crosswalk.partners.OrganizationDescription;
import org.schoolsafety.crosswalk.partners.Organizations;
import org.schoolsafety.crosswalk.security.Caller;

/** What the database refuses leaves no account behind. */
@ExtendWith(ArquillianExtension.class)
class OnboardPartnerIT {

  private final String id = "partner-" + UUID.randomUUID();
  private final Caller admin = Callers.adminOf("center");

  @Inject OnboardPartner onboardPartner;
  @Inject Accounts accounts;
  @Inject Organizations organizations;
  @Inject Agreements agreements;
  @Inject TableOwner tableOwner;
  @Inject Jdbi jdbi;

  @Deployment
  static WebArchive gateway() {
    return GatewayArchive.with(OnboardPartnerIT.class);
  }

  @Test
  void everything_is_on_record_with_its_audit_entries() {
    Onboarded done = onboardPartner.onboard(id, wanted(), admin);

    assertThat(done.changedAnything()).isTrue();
    assertThat(organizations.find(id)).isPresent();
    assertThat(agreements.of(id)).singleElement().extracting("id").isEqualTo(done.agreement());
    assertThat(accounts.count(id)).isEqualTo(1);
    assertThat(auditedActs())
        .containsExactly("organization-added", "agreement-added", "people-added");
  }

  @Test
  void accounts_are_taken_back_when_the_database_refuses_the_last_entry() {
    refusingPeopleAdded(
        () ->
            assertThatThrownBy(() -> onboardPartner.onboard(id, wanted(), admin))
                .hasStackTraceContaining("refused_for_a_test"));

    assertThat(accounts.count(id)).isZero();
    assertThat(organizations.find(id)).isEmpty();
    assertThat(auditedActs()).isEmpty();
  }

  private Onboarding wanted() {
    return new Onboarding(
        new OrganizationDescription("Partner " + id, "nonprofit", "US-MN", null, null),
        new AgreementTerms(
            "Sharing", "informal", null, LocalDate.EPOCH, null, null, null, null, null),
        List.of(
            new NewPerson(
                "rosa-" + UUID.randomUUID(),
                "rosa@partner.example",
                "Rosa",
                "Alvarez",
                List.of("publisher"))));
  }

  private void refusingPeopleAdded(Runnable work) {
    tableOwner.execute(
        "alter table audit_entry add constraint refused_for_a_test check (act <> 'people-added' or caller <> '"
            + admin.username()
            + "') not valid");
    try {
      work.run();
    } finally {
      tableOwner.execute("alter table audit_entry drop constraint refused_for_a_test");
    }
  }

  private List<String> auditedActs() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select act from audit_entry where caller = :caller order by position")
                .bind("caller", admin.username())
                .mapTo(String.class)
                .list());
  }
}
