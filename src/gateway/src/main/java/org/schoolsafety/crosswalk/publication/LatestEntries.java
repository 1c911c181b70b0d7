package org.schoolsafety.crosswalk.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Each item as its last log entry has it, for those who harvest by time. */
@ApplicationScoped
public class LatestEntries {

  private static final String ENTRIES =
      """
      select l.position, l.guidance_id, l.version, l.event, l.at, l.by_whom, l.by_organization,
        l.explanation, l.record::text as record, coalesce(l.logged_at, l.at) as logged_at,
        not exists (select 1 from publication_log b
          where b.guidance_id = l.guidance_id and b.position < l.position) as is_only
      from publication_log l join guidance_item i on i.position = l.position
      """;

  @Inject Jdbi jdbi;

  /**
   * Up to {@code limit} after this position that were logged from one moment to before another. The
   * times are not put so that their index could serve: PostgreSQL, which plans without knowing
   * them, takes every span of time for a short one and would sort the whole log for each part.
   */
  public List<LatestEntry> after(long position, Instant from, Instant before, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    ENTRIES
                        + """
                        where l.position > :position and i.position > :position
                          and coalesce(l.logged_at, l.at) + interval '0' >= :from
                          and coalesce(l.logged_at, l.at) + interval '0' < :before
                        order by l.position limit :limit
                        """)
                .bind("position", position)
                .bind("from", from.atOffset(ZoneOffset.UTC))
                .bind("before", before.atOffset(ZoneOffset.UTC))
                .bind("limit", limit)
                .map((row, context) -> latest(row))
                .list());
  }

  /** The position after which all that was logged from this moment on is found. */
  public long positionBefore(Instant from) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select coalesce(min(later.position) - 1, 9223372036854775807)
                    from (select position + 0 as position from publication_log
                      where coalesce(logged_at, at) >= :from) later
                    """)
                .bind("from", from.atOffset(ZoneOffset.UTC))
                .mapTo(Long.class)
                .one());
  }

  /** The one of this item. */
  public Optional<LatestEntry> find(UUID item) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(ENTRIES + "where l.guidance_id = :item")
                .bind("item", item)
                .map((row, context) -> latest(row))
                .findOne());
  }

  /** When the log begins; empty for an empty log. */
  public Optional<Instant> earliest() {
    return jdbi.withHandle(
            handle ->
                handle
                    .createQuery("select min(coalesce(logged_at, at)) from publication_log")
                    .mapTo(OffsetDateTime.class)
                    .findOne())
        .map(OffsetDateTime::toInstant);
  }

  /** Everyone who ever published, by id, with the name that they had last. */
  public Map<String, String> publishers() {
    Map<String, String> names = new TreeMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select record -> 'publisher' ->> 'id' as id, record -> 'publisher' ->> 'name' as name
                    from publication_log where position in (
                      select max(position) from publication_log group by record -> 'publisher' ->> 'id')
                    """)
                .map((row, context) -> names.put(row.getString("id"), row.getString("name")))
                .list());
    return names;
  }

  /**
   * A moment up to which the log is complete: whatever is logged later is logged with a later time.
   * It is taken before waiting for a writer that may be at it, so that nothing with an earlier time
   * can still come.
   */
  @Transactional
  public Instant completeUpTo() {
    return jdbi.withHandle(
        handle -> {
          Instant now =
              handle
                  .createQuery("select clock_timestamp()")
                  .mapTo(OffsetDateTime.class)
                  .one()
                  .toInstant();
          handle
              .createQuery("select position from publication_head for share")
              .mapTo(Long.class)
              .one();
          return now;
        });
  }

  private static LatestEntry latest(ResultSet row) throws SQLException {
    return new LatestEntry(
        Objects.requireNonNull(LogRow.read(row, "")),
        row.getObject("logged_at", OffsetDateTime.class).toInstant(),
        row.getBoolean("is_only"));
  }
}
