package org.schoolsafety.crosswalk.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.schoolsafety.crosswalk.partners.Organizations;
import org.schoolsafety.crosswalk.partners.SubmissionStanding;
import org.schoolsafety.crosswalk.platform.problem.FieldError;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.security.Caller;
import org.schoolsafety.crosswalk.security.Role;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/**
 * What a submission must keep to: known concepts, a known publisher, and one that the caller may
 * speak for.
 */
@ApplicationScoped
public class SubmissionPolicy {

  @Inject Organizations organizations;
  @Inject SubmissionStanding standing;
  @Inject Taxonomy taxonomy;

  /**
   * The organization that stands behind the file.
   *
   * @throws ProblemException if it is not known, or the caller may not submit on its behalf
   */
  public String publisherOf(SubmittedMetadata metadata, Caller caller) {
    if (caller.organization().isEmpty()) {
      throw new ProblemException(
          ProblemType.OTHER_ORGANIZATION,
          "Your account names no organization, so nobody could be held to what it sends.");
    }
    String publisher = metadata.publisher() == null ? caller.organization() : metadata.publisher();
    boolean forAny = caller.has(Role.REVIEWER) || caller.has(Role.LOADER);
    if (!forAny && !caller.actsFor(publisher)) {
      throw new ProblemException(
          ProblemType.OTHER_ORGANIZATION,
          "You act for \"%s\" and cannot submit for \"%s\"."
              .formatted(caller.organization(), publisher));
    }
    return organizations.find(publisher).orElseThrow(() -> unknown(publisher)).id();
  }

  /**
   * Makes sure that something new may come in on this organization's behalf. What is with the
   * reviewers already is not asked again: it goes on to its end.
   *
   * @throws ProblemException {@link ProblemType#ORGANIZATION_RETIRED} or {@link
   *     ProblemType#AGREEMENT_NOT_IN_FORCE}
   */
  public void requireMaySubmit(String publisher) {
    standing.require(organizations.find(publisher).orElseThrow(() -> unknown(publisher)));
  }

  private static ProblemException unknown(String publisher) {
    String message = "there is no organization \"" + publisher + "\"; see /api/v1/organizations";
    return new ProblemException(
        ProblemType.INVALID_REQUEST,
        "The publisher is not known.",
        List.of(new FieldError("metadata.publisher", message)));
  }

  /**
   * Checks the tags.
   *
   * @throws ProblemException {@link ProblemType#UNKNOWN_CONCEPT}
   */
  public void requireKnownConcepts(SubmittedMetadata metadata) {
    taxonomy.require("phase", SubmittedMetadata.orEmpty(metadata.phases()));
    taxonomy.require("topic", SubmittedMetadata.orEmpty(metadata.topics()));
    taxonomy.require("audience", SubmittedMetadata.orEmpty(metadata.audiences()));
    taxonomy.require("kind", metadata.kind() == null ? List.of() : List.of(metadata.kind()));
  }
}
