package org.schoolsafety.crosswalk.conflicts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.schoolsafety.crosswalk.partners.OrganizationTies;

/** An organization that ever reported a conflict stays on record. */
@ApplicationScoped
class ConflictTies implements OrganizationTies {

  @Inject Jdbi jdbi;

  @Override
  public List<String> of(String organization) {
    int reported =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery("select count(*) from conflict where reporter_organization = :id")
                    .bind("id", organization)
                    .mapTo(Integer.class)
                    .one());
    return reported == 0 ? List.of() : List.of(reported + " conflicts that it reported");
  }
}
