package org.schoolsafety.crosswalk.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.intake.Candidate;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.security.Caller;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/** What a decision must keep to. */
@ApplicationScoped
public class VettingPolicy {

  @Inject Taxonomy taxonomy;

  /**
   * Makes sure that this reviewer may decide on this candidate, and that it is still open.
   *
   * @throws ProblemException {@link ProblemType#CONFLICT_OF_INTEREST} or {@link
   *     ProblemType#ALREADY_DECIDED}
   */
  public void requireMayDecide(Candidate candidate, Caller reviewer) {
    String submitter = candidate.intake().submittedOrganization();
    if (reviewer.organization().isEmpty() || reviewer.actsFor(submitter)) {
      throw new ProblemException(
          ProblemType.CONFLICT_OF_INTEREST,
          reviewer.organization().isEmpty()
              ? "Your account names no organization, so a conflict of interest cannot be ruled out."
              : "Your organization, " + submitter + ", submitted this.");
    }
    if (!"open".equals(candidate.state())) {
      throw new ProblemException(
              ProblemType.ALREADY_DECIDED,
              "%s decided \"%s\" on %s."
                  .formatted(candidate.decidedBy(), candidate.decision(), candidate.decidedAt()))
          .with("decision", String.valueOf(candidate.decision()));
    }
  }

  /**
   * Makes sure that all tags and ratings are concepts.
   *
   * @throws ProblemException {@link ProblemType#UNKNOWN_CONCEPT}
   */
  public void requireKnownConcepts(Decision decision) {
    require("phase", decision.phases());
    require("topic", decision.topics());
    require("audience", decision.audiences());
    require("function", decision.functions());
    require("hazard", decision.hazards());
    if (decision.kind() != null) {
      require("kind", List.of(decision.kind()));
    }
    if (decision.evidence() != null) {
      decision
          .evidence()
          .forEach(evidence -> require(evidence.scale(), List.of(evidence.rating())));
    }
  }

  private void require(String scheme, @Nullable List<String> notations) {
    taxonomy.require(scheme, notations == null ? List.of() : notations);
  }
}
