package org.schoolsafety.crosswalk.partners.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.schoolsafety.crosswalk.partners.Organization;
import org.schoolsafety.crosswalk.partners.Organizations;
import org.schoolsafety.crosswalk.partners.UnknownOrganization;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.security.CurrentCaller;
import org.schoolsafety.crosswalk.security.Role;

/** What admins see of every organization, and people of their own. */
@RequestScoped
public class OwnOrganization {

  @Inject Organizations organizations;
  @Inject CurrentCaller caller;

  /** Whether the caller sees more of it than everybody. */
  boolean isOpenToCaller(String id) {
    return caller.get().has(Role.ADMIN) || caller.get().actsFor(id);
  }

  /**
   * The organization.
   *
   * @throws ProblemException {@link ProblemType#OTHER_ORGANIZATION} or {@link
   *     ProblemType#NOT_FOUND}
   */
  Organization require(String id) {
    if (!isOpenToCaller(id)) {
      throw new ProblemException(
          ProblemType.OTHER_ORGANIZATION,
          "This is for admins and the people of \"%s\".".formatted(id));
    }
    return organizations.find(id).orElseThrow(() -> UnknownOrganization.problem(id));
  }
}
