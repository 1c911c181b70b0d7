package org.schoolsafety.crosswalk.vetting.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.schoolsafety.crosswalk.partners.OrganizationTies;

/** An organization that ever submitted something, or has a draft, stays on record. */
@ApplicationScoped
class SubmissionTies implements OrganizationTies {

  @Inject Jdbi jdbi;

  @Override
  public List<String> of(String organization) {
    String sql =
        """
        select count(*) as submissions,
          count(*) filter (where state not in ('published', 'rejected', 'withdrawn')) as open
        from submission where publisher = :id or sender_organization = :id
        """;
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(sql)
                .bind("id", organization)
                .map((row, context) -> words(row.getInt("submissions"), row.getInt("open")))
                .one());
  }

  private static List<String> words(int submissions, int open) {
    return submissions == 0
        ? List.of()
        : List.of("%d submissions, %d of them open".formatted(submissions, open));
  }
}
