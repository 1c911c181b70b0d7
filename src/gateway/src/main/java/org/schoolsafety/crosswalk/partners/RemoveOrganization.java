package org.schoolsafety.crosswalk.partners;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.schoolsafety.crosswalk.audit.AuditTrail;
import org.schoolsafety.crosswalk.platform.http.IfMatch;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.security.Caller;

/**
 * Takes back an organization that was added by mistake. One that anything is on record of can be
 * retired and never removed.
 */
@ApplicationScoped
public class RemoveOrganization {

  /** PostgreSQL, appendix A: another table names the row. */
  private static final String FOREIGN_KEY_VIOLATION = "23503";

  @Inject Organizations organizations;
  @Inject @Any Instance<OrganizationTies> ties;
  @Inject AuditTrail audit;

  /**
   * Removes it.
   *
   * @throws ProblemException {@link ProblemType#CONFLICT}, with what stands in the way
   */
  @Transactional
  public void remove(String id, IfMatch seen, Caller by) {
    Organization present =
        organizations.hold(id).orElseThrow(() -> UnknownOrganization.problem(id));
    seen.requireMatches(OrganizationTag.full(present));
    List<String> reasons =
        ties.stream().flatMap(each -> each.of(id).stream()).distinct().sorted().toList();
    if (!reasons.isEmpty()) {
      throw refusal(id, reasons);
    }
    removeOrSayWhatElse(id);
    audit.record(by, "organization-removed", "organization/" + id, Map.of("name", present.name()));
  }

  private void removeOrSayWhatElse(String id) {
    try {
      organizations.remove(id);
    } catch (UnableToExecuteStatementException refused) {
      if (refused.getCause() instanceof SQLException sql
          && FOREIGN_KEY_VIOLATION.equals(sql.getSQLState())) {
        throw refusal(id, List.of("other records that name it"));
      }
      throw refused;
    }
  }

  private static ProblemException refusal(String id, List<String> reasons) {
    return new ProblemException(
            ProblemType.CONFLICT,
            "%s cannot be removed: there are %s. Retire it instead: POST /api/v1/organizations/%s/retirement."
                .formatted(id, String.join("; ", reasons), id))
        .with("reasons", reasons);
  }
}
