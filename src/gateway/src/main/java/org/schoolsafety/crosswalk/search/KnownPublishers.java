package org.schoolsafety.crosswalk.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.schoolsafety.crosswalk.partners.Organizations;
import org.schoolsafety.crosswalk.platform.problem.DatabaseOutage;
import org.schoolsafety.crosswalk.platform.problem.FieldError;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;

/** Tells a publisher of whom nothing was found from one that there is not. */
@ApplicationScoped
public class KnownPublishers {

  @Inject Organizations organizations;

  /**
   * Makes sure that each of these ids is an organization's. While the database is away nobody can
   * tell, and searching goes on.
   *
   * @throws ProblemException {@link ProblemType#INVALID_PARAMETER} naming the first that is not
   */
  public void require(Set<String> ids) {
    ids.stream()
        .filter(this::isUnknown)
        .findFirst()
        .ifPresent(
            id -> {
              String message = "names no organization: " + id;
              throw new ProblemException(
                  ProblemType.INVALID_PARAMETER,
                  "There is no organization \"%s\"; see /api/v1/organizations.".formatted(id),
                  List.of(new FieldError("publisher", message)));
            });
  }

  private boolean isUnknown(String id) {
    try {
      return organizations.find(id).isEmpty();
    } catch (RuntimeException failure) {
      if (DatabaseOutage.causes(failure)) {
        return false;
      }
      throw failure;
    }
  }
}
