package org.schoolsafety.crosswalk.partners;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.schoolsafety.crosswalk.audit.AuditTrail;
import org.schoolsafety.crosswalk.platform.http.IfMatch;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.security.Caller;

/** Puts agreements on record, corrects them, and ends them. What has ended stays as it was. */
@ApplicationScoped
public class KeepAgreements {

  @Inject Agreements agreements;
  @Inject AgreementRules rules;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** Puts one on record under this organization; returns its id. */
  @Transactional
  public UUID add(String organization, AgreementTerms terms, Caller by) {
    List<Party> parties = rules.require(organization, terms);
    Agreement agreement = Agreement.of(UUID.randomUUID(), terms, parties, clock.instant(), 1);
    agreements.add(agreement);
    audit.record(by, "agreement-added", subject(agreement), told(agreement));
    return agreement.id();
  }

  /** Corrects one on the state that the caller has read. */
  @Transactional
  public void change(String organization, UUID id, AgreementTerms terms, IfMatch seen, Caller by) {
    Agreement present = held(organization, id, seen);
    List<Party> parties = rules.require(organization, terms);
    Agreement changed = Agreement.of(id, terms, parties, clock.instant(), present.version());
    agreements.change(changed);
    Map<String, String> details = told(changed);
    told(present).forEach((what, before) -> details.put(what + "Before", before));
    audit.record(by, "agreement-changed", subject(changed), details);
  }

  /** Ends one now, whatever its term says. */
  @Transactional
  public void end(String organization, UUID id, String explanation, IfMatch seen, Caller by) {
    Agreement present = held(organization, id, seen);
    agreements.end(id, explanation, clock.instant());
    audit.record(by, "agreement-ended", subject(present), Map.of("explanation", explanation));
  }

  private Agreement held(String organization, UUID id, IfMatch seen) {
    Agreement present =
        agreements.hold(organization, id).orElseThrow(() -> unknown(organization, id));
    seen.requireMatches(present.tag());
    if (present.endedAt() != null) {
      throw new ProblemException(
          ProblemType.CONFLICT,
          "The agreement was ended on %s and stays as it was; put a new one on record."
              .formatted(present.endedAt()));
    }
    return present;
  }

  /** Not found, by id. */
  public static ProblemException unknown(String organization, UUID id) {
    return new ProblemException(
        ProblemType.NOT_FOUND, "There is no agreement " + id + " of " + organization + ".");
  }

  private static String subject(Agreement agreement) {
    return "agreement/" + agreement.id();
  }

  private static Map<String, String> told(Agreement agreement) {
    Map<String, String> details = new LinkedHashMap<>();
    details.put("title", agreement.title());
    details.put("sort", agreement.sort());
    details.put("from", agreement.fromDay().toString());
    details.put("to", String.valueOf(agreement.toDay()));
    details.put(
        "parties",
        String.join(", ", agreement.parties().stream().map(Party::organization).toList()));
    return details;
  }
}
