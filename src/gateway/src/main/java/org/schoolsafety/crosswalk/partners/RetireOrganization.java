package org.schoolsafety.crosswalk.partners;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.audit.AuditTrail;
import org.schoolsafety.crosswalk.platform.http.IfMatch;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.security.Caller;

/** Has an organization send nothing in any more, or again. What it published stays either way. */
@ApplicationScoped
public class RetireOrganization {

  @Inject Organizations organizations;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** From now on nothing is taken in on the organization's behalf. */
  @Transactional
  public void retire(String id, String explanation, IfMatch seen, Caller by) {
    Organization present = held(id, seen);
    if (present.isRetired()) {
      throw new ProblemException(
          ProblemType.CONFLICT, "%s is retired since %s.".formatted(id, present.retiredAt()));
    }
    change(present, clock.instant(), explanation);
    audit.record(
        by, "organization-retired", "organization/" + id, Map.of("explanation", explanation));
  }

  /** It takes part again. */
  @Transactional
  public void reinstate(String id, IfMatch seen, Caller by) {
    Organization present = held(id, seen);
    if (!present.isRetired()) {
      throw new ProblemException(ProblemType.CONFLICT, id + " is not retired.");
    }
    change(present, null, null);
    audit.record(by, "organization-reinstated", "organization/" + id, Map.of());
  }

  private Organization held(String id, IfMatch seen) {
    Organization present =
        organizations.hold(id).orElseThrow(() -> UnknownOrganization.problem(id));
    seen.requireMatches(OrganizationTag.full(present));
    return present;
  }

  private void change(Organization present, @Nullable Instant since, @Nullable String reason) {
    organizations.change(
        new Organization(
            present.id(),
            present.name(),
            present.type(),
            present.jurisdiction(),
            present.url(),
            clock.instant(),
            present.version(),
            since,
            reason),
        organizations.contacts(present.id()));
  }
}
