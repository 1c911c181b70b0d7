package org.schoolsafety.crosswalk.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.schoolsafety.crosswalk.platform.json.StoredJson;

/**
 * The log itself. The row of {@code publication_head} is locked from the moment a position is taken
 * until the transaction ends, so positions follow commit order and have no gaps: whoever has read
 * up to n has read everything up to n.
 */
@ApplicationScoped
public class PublicationLog {

  private static final String ENTRIES =
      """
      select position, guidance_id, version, event, at, by_whom, by_organization, explanation,
        record::text as record
      from publication_log
      """;

  @Inject Jdbi jdbi;
  @Inject Event<PublicationAppended> appended;

  /** Appends an entry in the caller's transaction and returns its position. */
  @Transactional(Transactional.TxType.MANDATORY)
  public long append(PublicationEvent event, GuidanceRecord record, Act act) {
    long position = nextPosition();
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into publication_log (position, guidance_id, version, event, at, by_whom,
                      by_organization, explanation, record, logged_at)
                    values (:position, :guidance, :version, :event, :at, :by,
                      :organization, :explanation, :record::jsonb,
                      greatest(clock_timestamp(),
                        (select logged_at from publication_log where position = :position - 1)))
                    """)
                .bind("position", position)
                .bind("guidance", record.id())
                .bind("version", record.version())
                .bind("event", event.key())
                .bind("at", act.at().atOffset(ZoneOffset.UTC))
                .bind("by", act.by())
                .bind("organization", act.byOrganization())
                .bind("explanation", act.explanation())
                .bind("record", StoredJson.write(record))
                .execute());
    appended.fire(new PublicationAppended(position));
    return position;
  }

  /** Up to {@code limit} entries after this position, in order. */
  public List<LogEntry> after(long position, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(ENTRIES + "where position > :position order by position limit :limit")
                .bind("position", position)
                .bind("limit", limit)
                .map((row, context) -> entry(row))
                .list());
  }

  /** Which of these items the log, up to now, leaves current. */
  public Set<UUID> currentAmong(Set<UUID> items) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select distinct on (guidance_id) guidance_id, record->>'status' as status
                    from publication_log
                    where guidance_id = any(:items) order by guidance_id, position desc
                    """)
                .bindArray("items", UUID.class, items)
                .map((row, context) -> newest(row))
                .stream()
                .filter(newest -> newest.standing() == Standing.CURRENT)
                .map(Newest::item)
                .collect(Collectors.toSet()));
  }

  /** The present records of those of these items that the log, up to now, leaves current. */
  public Map<UUID, GuidanceRecord> currentRecords(Set<UUID> items) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select distinct on (guidance_id) record::text as record
                    from publication_log
                    where guidance_id = any(:items) order by guidance_id, position desc
                    """)
                .bindArray("items", UUID.class, items)
                .mapTo(String.class)
                .stream()
                .map(json -> StoredJson.read(json, GuidanceRecord.class))
                .filter(GuidanceRecord::current)
                .collect(Collectors.toMap(GuidanceRecord::id, record -> record)));
  }

  /** All entries of one item, in order; empty for an unknown one. */
  public List<LogEntry> of(UUID guidance) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(ENTRIES + "where guidance_id = :guidance order by position")
                .bind("guidance", guidance)
                .map((row, context) -> entry(row))
                .list());
  }

  /** The position of the newest entry; 0 for an empty log. */
  public long head() {
    return jdbi.withHandle(
        handle ->
            handle.createQuery("select position from publication_head").mapTo(Long.class).one());
  }

  /** How the last entry on an item leaves it. */
  private record Newest(UUID item, Standing standing) {}

  private static Newest newest(ResultSet row) throws SQLException {
    return new Newest(
        row.getObject("guidance_id", UUID.class), Standing.of(row.getString("status")));
  }

  private long nextPosition() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "update publication_head set position = position + 1 returning position")
                .mapTo(Long.class)
                .one());
  }

  private static LogEntry entry(ResultSet row) throws SQLException {
    return Objects.requireNonNull(LogRow.read(row, ""));
  }
}
