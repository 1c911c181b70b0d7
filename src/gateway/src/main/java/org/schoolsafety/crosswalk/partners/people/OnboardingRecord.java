package org.schoolsafety.crosswalk.partners.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.audit.AuditTrail;
import org.schoolsafety.crosswalk.partners.Agreement;
import org.schoolsafety.crosswalk.partners.AgreementTerms;
import org.schoolsafety.crosswalk.partners.Agreements;
import org.schoolsafety.crosswalk.partners.KeepAgreements;
import org.schoolsafety.crosswalk.partners.Organization;
import org.schoolsafety.crosswalk.partners.OrganizationDescription;
import org.schoolsafety.crosswalk.partners.Organizations;
import org.schoolsafety.crosswalk.partners.RegisterOrganization;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.security.Caller;

/** The one transaction of an onboarding. Two of one organization come one after the other. */
@ApplicationScoped
class OnboardingRecord {

  @Inject Jdbi jdbi;
  @Inject Organizations organizations;
  @Inject Agreements agreements;
  @Inject RegisterOrganization register;
  @Inject KeepAgreements keepAgreements;
  @Inject Accounts accounts;
  @Inject AuditTrail audit;

  /**
   * Puts everything on record and makes the accounts last, so that nothing is made where the
   * database refuses.
   *
   * @param attempted receives the name of each account before it is made
   */
  @Transactional
  public Onboarded keep(String id, Onboarding wanted, List<String> attempted, Caller by) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "select pg_advisory_xact_lock(hashtextextended(?, 0))", "onboarding/" + id));
    register.requireSound(wanted.organization());
    boolean organizationAdded = register.add(id, wanted.organization(), by);
    if (!organizationAdded) {
      requireAsSaid(id, wanted.organization());
    }
    AgreementTerms terms = wanted.agreement();
    Optional<UUID> onRecord = terms == null ? Optional.empty() : sameOf(id, terms);
    boolean agreementAdded = terms != null && onRecord.isEmpty();
    UUID agreement = agreementAdded ? keepAgreements.add(id, terms, by) : onRecord.orElse(null);
    List<Onboarded.Account> people = people(id, wanted.users(), attempted);
    audit(id, people, by);
    return new Onboarded(organizationAdded, agreement, agreementAdded, people);
  }

  private void requireAsSaid(String id, OrganizationDescription said) {
    Organization present = organizations.find(id).orElseThrow();
    if (!said.isSaidOf(present, organizations.contacts(id))) {
      throw new ProblemException(
          ProblemType.CONFLICT,
          "There is an organization \"%s\" already, and it is not as you say. Correct it with PUT /api/v1/organizations/%s, or choose another id."
              .formatted(id, id));
    }
  }

  private Optional<UUID> sameOf(String id, AgreementTerms terms) {
    return agreements.of(id).stream()
        .filter(each -> terms.areThoseOf(each, id))
        .map(Agreement::id)
        .findFirst();
  }

  private List<Onboarded.Account> people(String id, List<NewPerson> users, List<String> attempted) {
    List<Onboarded.Account> people = new ArrayList<>();
    for (NewPerson person : users) {
      Optional<String> actsFor = accounts.organizationOf(person.username());
      if (actsFor.isPresent()) {
        requireOwn(id, person, actsFor.get());
        people.add(new Onboarded.Account(person.username(), false, null));
      } else {
        attempted.add(person.username());
        @Nullable String password = accounts.add(person, id);
        people.add(new Onboarded.Account(person.username(), true, password));
      }
    }
    return people;
  }

  private static void requireOwn(String id, NewPerson person, String actsFor) {
    if (!actsFor.equals(id)) {
      throw new ProblemException(
          ProblemType.CONFLICT,
          "There is an account \"%s\" already, and it does not act for %s. Nothing was made; choose another name."
              .formatted(person.username(), id));
    }
  }

  private void audit(String id, List<Onboarded.Account> people, Caller by) {
    List<String> added =
        people.stream().filter(Onboarded.Account::added).map(Onboarded.Account::username).toList();
    if (!added.isEmpty()) {
      audit.record(
          by, "people-added", "organization/" + id, Map.of("accounts", String.join(", ", added)));
    }
  }
}
