package org.schoolsafety.crosswalk.partners;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;

/**
 * Whether something new may come in on an organization's behalf. It says nothing of what is in
 * review already, and never touches what was published.
 */
@ApplicationScoped
public class SubmissionStanding {

  @Inject Agreements agreements;
  @Inject Organizations organizations;
  @Inject Clock clock;

  /** Whether an organization needs an agreement on record to begin with. */
  @Inject
  @ConfigProperty(name = "crosswalk.agreements.required", defaultValue = "false")
  boolean required;

  /** Where a day begins and ends. */
  @Inject
  @ConfigProperty(name = "crosswalk.agreements.zone", defaultValue = "UTC")
  ZoneId zone;

  /** Whom to ask where no party hosts. */
  @Inject
  @ConfigProperty(
      name = "crosswalk.agreements.contact",
      defaultValue = "an administrator of this gateway")
  String contact;

  /** Today, where agreements are kept. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone);
  }

  /**
   * Makes sure that something new may come in.
   *
   * @throws ProblemException {@link ProblemType#ORGANIZATION_RETIRED} or {@link
   *     ProblemType#AGREEMENT_NOT_IN_FORCE}
   */
  public void require(Organization organization) {
    if (organization.isRetired()) {
      throw new ProblemException(
          ProblemType.ORGANIZATION_RETIRED,
          "%s was retired on %s: %s What it published stays. Ask %s."
              .formatted(
                  organization.name(),
                  day(organization),
                  sentence(organization.retirementReason()),
                  contact));
    }
    List<Agreement> governing =
        agreements.of(organization.id()).stream()
            .filter(each -> each.governs(organization.id()))
            .toList();
    if (governing.isEmpty() && required) {
      throw none(organization);
    }
    if (!governing.isEmpty() && governing.stream().noneMatch(a -> a.isInForceOn(today()))) {
      throw refusal(organization, lastOf(governing));
    }
  }

  private ProblemException none(Organization organization) {
    return new ProblemException(
        ProblemType.AGREEMENT_NOT_IN_FORCE,
        "No agreement with %s is on record, and this gateway needs one. Ask %s."
            .formatted(organization.name(), contact));
  }

  private ProblemException refusal(Organization organization, Agreement last) {
    return new ProblemException(
            ProblemType.AGREEMENT_NOT_IN_FORCE,
            "The %s \"%s\" with %s %s, and no other agreement is in force. Nothing new can be sent in; what was published stays. Ask %s."
                .formatted(
                    last.sort(),
                    last.title(),
                    organization.name(),
                    new AgreementSpan(last, zone).inWords(today()),
                    whomToAsk(last)))
        .with("agreement", last.id())
        .with("state", last.stateOn(today()));
  }

  private String whomToAsk(Agreement agreement) {
    return agreement.parties().stream()
        .filter(party -> party.roles().contains(Party.HOST))
        .flatMap(party -> organizations.find(party.organization()).stream())
        .map(Organization::name)
        .findFirst()
        .map(host -> host + ", " + contact)
        .orElse(contact);
  }

  /** The one that held last: people remember it. */
  private Agreement lastOf(List<Agreement> governing) {
    return governing.stream()
        .max(Comparator.comparing(each -> new AgreementSpan(each, zone).lastDay()))
        .orElseThrow();
  }

  private LocalDate day(Organization organization) {
    return LocalDate.ofInstant(Objects.requireNonNull(organization.retiredAt()), zone);
  }

  private static String sentence(@Nullable String words) {
    String text = String.valueOf(words).strip();
    return text.matches("(?s).*[.!?]") ? text : text + ".";
  }
}
