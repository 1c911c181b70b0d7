package org.schoolsafety.crosswalk.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.schoolsafety.crosswalk.partners.OrganizationTies;

/** An organization that ever published stays on record: public records carry its id for ever. */
@ApplicationScoped
class PublishedTies implements OrganizationTies {

  @Inject Jdbi jdbi;

  @Override
  public List<String> of(String organization) {
    String sql =
        """
        select count(distinct guidance_id) from publication_log
        where record -> 'publisher' ->> 'id' = :id
        """;
    int items =
        jdbi.withHandle(
            handle -> handle.createQuery(sql).bind("id", organization).mapTo(Integer.class).one());
    return items == 0 ? List.of() : List.of(items + " items that it published");
  }
}
