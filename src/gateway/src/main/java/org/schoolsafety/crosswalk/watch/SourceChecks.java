package org.schoolsafety.crosswalk.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** How all watched sources were last found. */
@ApplicationScoped
public class SourceChecks {

  private static final String ROW = "select c.* from source_check c ";

  private static final String FILTER =
      """
      join guidance_version v on v.guidance_id = c.guidance_id and v.version = c.version
      where (cast(:publisher as text) is null or v.record -> 'publisher' ->> 'id' = :publisher)
        and (cast(:organization as text) is null
             or (:organization <> '' and v.record -> 'publisher' ->> 'id' = :organization))
        and (cast(:outcome as text) is null or c.outcome = :outcome
             or (:outcome = 'unchecked' and c.outcome is null))
      """;

  @Inject Jdbi jdbi;

  /** How this item's source was last found; empty where none is watched. */
  public Optional<SourceCheck> find(UUID guidance) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(ROW + "where c.guidance_id = :id")
                .bind("id", guidance)
                .map(SourceCheckRow::map)
                .findOne());
  }

  /** The same, locked until the transaction ends. */
  @Transactional(Transactional.TxType.MANDATORY)
  Optional<SourceCheck> lock(UUID guidance) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(ROW + "where c.guidance_id = :id for update")
                .bind("id", guidance)
                .map(SourceCheckRow::map)
                .findOne());
  }

  /** Those that match, in the order in which they came, after this place. */
  public List<SourceCheck> list(WatchFilter filter, long after, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    ROW + FILTER + " and c.sequence > :after order by c.sequence limit :limit")
                .bindMethods(filter)
                .bind("after", after)
                .bind("limit", limit)
                .map(SourceCheckRow::map)
                .list());
  }

  /** How many match. */
  public long count(WatchFilter filter) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select count(*) from source_check c " + FILTER)
                .bindMethods(filter)
                .mapTo(Long.class)
                .one());
  }

  /**
   * Those whose time has come, longest waiting first: of each host one, so that none is pressed.
   */
  List<UUID> due(Instant now, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select guidance_id from (
                      select distinct on (host) guidance_id, next_check from source_check
                      where next_check <= :now order by host, next_check, guidance_id) one_a_host
                    order by next_check, guidance_id limit :limit
                    """)
                .bind("now", SourceCheckRow.utc(now))
                .bind("limit", limit)
                .mapTo(UUID.class)
                .list());
  }

  /** Stores what a check left behind; the row is locked. */
  @Transactional(Transactional.TxType.MANDATORY)
  void update(SourceCheck check) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update source_check set etag = :etag, last_modified = :lastModified,
                      content_sha256 = :contentSha256, text_sha256 = :textSha256, basis = :basis,
                      changed_percent = :changedPercent, checked_at = :checked, outcome = :word, reason = :reason,
                      failures = :failures, failing_since = :failing, next_check = :next, revision = :revision
                    where guidance_id = :guidance
                    """)
                .bindMethods(check)
                .bindMethods(check.found())
                .bindMethods(check.found().seen())
                .bind("word", check.outcome().key())
                .bind("checked", SourceCheckRow.utc(check.checkedAt()))
                .bind("failing", SourceCheckRow.utc(check.failingSince()))
                .bind("next", SourceCheckRow.utc(check.nextCheck()))
                .execute());
  }

  /** Lets it wait until then, where the check could not be made for reasons of ours. */
  @Transactional
  public void postpone(UUID guidance, Instant until) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "update source_check set next_check = :until where guidance_id = :id and next_check < :until")
                .bind("id", guidance)
                .bind("until", SourceCheckRow.utc(until))
                .execute());
  }
}
