package org.schoolsafety.crosswalk.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;

/** The ledger as it is read: single rows, listings, and totals that add up. */
@ApplicationScoped
public class IntakeLedger {

  private static final String ROW =
      """
      select i.id, i.sequence, i.file_name, i.media_type, i.bytes, i.sha256, i.state, i.outcome, i.reason,
        i.characters, i.pages, i.language, i.title, i.publisher, i.submitted_organization, i.received_at,
        i.finished_at, i.duplicate_of, c.id as candidate, f.submission_id as submission, i.sent
      from intake_with_submission i join intake f on f.id = coalesce(i.duplicate_of, i.id)
        left join candidate c on c.intake_id = f.id
      """;

  private static final String FILTER =
      """
      where (cast(:state as text) is null or i.state = :state)
        and (cast(:outcome as text) is null or i.outcome = :outcome)
        and (cast(:sha256 as text) is null or i.sha256 = :sha256)
        and (cast(:publisher as text) is null or i.publisher = :publisher)
        and (cast(:submittedOrganization as text) is null or i.submitted_organization = :submittedOrganization)
        and (cast(:draftsOf as text) is null or i.sent or :draftsOf in (i.submitted_organization, i.publisher))
      """;

  @Inject Jdbi jdbi;

  /** The row of this id. */
  public Optional<LedgerEntry> find(UUID id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(ROW + "where i.id = :id")
                .bind("id", id)
                .map(ConstructorMapper.of(LedgerEntry.class))
                .findOne());
  }

  /** Rows that match, newest first, at most {@code limit}, with a sequence below {@code before}. */
  public List<LedgerEntry> list(LedgerFilter filter, long before, int limit) {
    String sql = ROW + FILTER + "and i.sequence < :before order by i.sequence desc limit :limit";
    return jdbi.withHandle(
        handle ->
            filtered(handle.createQuery(sql), filter)
                .bind("before", before)
                .bind("limit", limit)
                .map(ConstructorMapper.of(LedgerEntry.class))
                .list());
  }

  /**
   * How many rows match, by outcome, or by state for those still in work; one statement, so that
   * they add up.
   */
  public Map<String, Long> totals(LedgerFilter filter) {
    String sql =
        "select coalesce(i.outcome, i.state) as word, count(*) as n from intake_with_submission i "
            + FILTER
            + "group by 1 order by 1";
    return jdbi.withHandle(
        handle ->
            filtered(handle.createQuery(sql), filter)
                .reduceRows(
                    new LinkedHashMap<String, Long>(),
                    (totals, row) -> {
                      totals.put(
                          row.getColumn("word", String.class), row.getColumn("n", Long.class));
                      return totals;
                    }));
  }

  private static Query filtered(Query query, LedgerFilter filter) {
    return query
        .bind("state", filter.state())
        .bind("outcome", filter.outcome())
        .bind("sha256", filter.sha256())
        .bind("publisher", filter.publisher())
        .bind("submittedOrganization", filter.submittedOrganization())
        .bind("draftsOf", filter.draftsOf());
  }
}
