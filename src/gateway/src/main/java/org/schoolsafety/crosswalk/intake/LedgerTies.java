package org.schoolsafety.crosswalk.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.schoolsafety.crosswalk.partners.OrganizationTies;

/** An organization that a file was ever received for stays on record. */
@ApplicationScoped
class LedgerTies implements OrganizationTies {

  @Inject Jdbi jdbi;

  @Override
  public List<String> of(String organization) {
    String sql =
        """
        select count(*) as files, count(*) filter (where state <> 'finished') as in_work
        from intake where publisher = :id or submitted_organization = :id
        """;
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(sql)
                .bind("id", organization)
                .map((row, context) -> words(row.getInt("files"), row.getInt("in_work")))
                .one());
  }

  private static List<String> words(int files, int inWork) {
    return files == 0
        ? List.of()
        : List.of("%d files on the ledger, %d of them in work".formatted(files, inWork));
  }
}
