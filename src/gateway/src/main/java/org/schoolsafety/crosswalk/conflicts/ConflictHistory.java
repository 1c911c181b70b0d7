package org.schoolsafety.crosswalk.conflicts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.schoolsafety.crosswalk.platform.json.StoredJson;
import org.schoolsafety.crosswalk.publication.Act;

/** What happened to conflicts, and what was said of them; only ever added to. */
@ApplicationScoped
public class ConflictHistory {

  @Inject Jdbi jdbi;

  /** What happened to the conflict, oldest first. */
  public List<ConflictEvent> of(UUID conflict) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select event, by_whom, organization, at, explanation, resolution::text as decided
                    from conflict_event where conflict_id = :id order by id
                    """)
                .bind("id", conflict)
                .map((row, context) -> event(row))
                .list());
  }

  /** The discussion after this comment, oldest first. */
  public List<Comment> commentsAfter(UUID conflict, long after, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select id, by_whom, organization, at, text from conflict_comment
                    where conflict_id = :id and id > :after order by id limit :limit
                    """)
                .bind("id", conflict)
                .bind("limit", limit)
                .bind("after", after)
                .map((row, context) -> comment(row))
                .list());
  }

  /** How much was said. */
  public long countComments(UUID conflict) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select count(*) from conflict_comment where conflict_id = :id")
                .bind("id", conflict)
                .mapTo(Long.class)
                .one());
  }

  /** Adds a line, in the transaction of the move. */
  @Transactional(Transactional.TxType.MANDATORY)
  void add(Conflict conflict, ConflictEvent event) {
    Resolution resolution = event.resolution();
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into conflict_event (conflict_id, event, by_whom, organization, at, explanation, resolution)
                    values (:conflict, :event, :by, :organization, :time, :explanation, cast(:decided as jsonb))
                    """)
                .bindMethods(event)
                .bind("conflict", conflict.id())
                .bind("time", event.at().atOffset(ZoneOffset.UTC))
                .bind("decided", resolution == null ? null : StoredJson.write(resolution))
                .execute());
  }

  /** Adds what the act says to the discussion. */
  @Transactional(Transactional.TxType.MANDATORY)
  Comment comment(UUID conflict, Act act) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    insert into conflict_comment (conflict_id, by_whom, organization, at, text)
                    values (:conflict, :by, :organization, :at, :text)
                    returning id, by_whom, organization, at, text
                    """)
                .bind("conflict", conflict)
                .bind("by", act.by())
                .bind("organization", act.byOrganization())
                .bind("at", act.at().atOffset(ZoneOffset.UTC))
                .bind("text", act.explanation())
                .map((row, context) -> comment(row))
                .one());
  }

  private static ConflictEvent event(ResultSet row) throws SQLException {
    return new ConflictEvent(
        row.getString("event"),
        row.getString("by_whom"),
        row.getString("organization"),
        instant(row),
        row.getString("explanation"),
        ConflictRow.resolution(row.getString("decided")));
  }

  private static Comment comment(ResultSet row) throws SQLException {
    return new Comment(
        row.getLong("id"),
        row.getString("by_whom"),
        row.getString("organization"),
        instant(row),
        row.getString("text"));
  }

  private static Instant instant(ResultSet row) throws SQLException {
    return row.getObject("at", OffsetDateTime.class).toInstant();
  }
}
