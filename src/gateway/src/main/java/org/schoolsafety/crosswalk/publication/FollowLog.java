package org.schoolsafety.crosswalk.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Jdbi;

/**
 * Reads the log for those who keep copies. Each stretch is one statement, so what it says of an
 * item's present standing is of one moment.
 */
@ApplicationScoped
public class FollowLog {

  private static final String ENTRIES =
      """
      select l.position, l.guidance_id, l.version, l.event, l.at, l.by_whom, l.by_organization,
        l.explanation, l.record::text as record, coalesce(l.logged_at, l.at) as logged_at,
        i.position = l.position as is_last,
        (select b.record::text from publication_log b
          where b.guidance_id = l.guidance_id and b.position < l.position
          order by b.position desc limit 1) as before,
        n.position as newest_position, n.guidance_id as newest_guidance_id,
        n.version as newest_version,
        n.event as newest_event, n.at as newest_at, n.by_whom as newest_by_whom, n.by_organization as newest_by_organization,
        n.explanation as newest_explanation, n.record::text as newest_record
      from publication_log l
        join guidance_item i on i.id = l.guidance_id
        left join publication_log n on n.position = i.position and i.status <> 'current'
      """;

  @Inject Jdbi jdbi;

  /** Up to {@code limit} entries after this position, in order. */
  public List<FollowedEntry> after(long position, int limit) {
    return read("where l.position > :position order by l.position limit :limit", position, limit);
  }

  /**
   * A short mark of which of the items that the log knows at this position are not current now, and
   * since when: as long as it is the same, so is all that may be shown of the log up to there.
   */
  public String goneUpTo(long position) {
    String sql =
        """
        select md5(coalesce(string_agg(i.id || ':' || i.position, ',' order by i.id), ''))
        from guidance_item i
        where i.status <> 'current' and exists (
          select 1 from publication_log l where l.guidance_id = i.id and l.position <= :position)
        """;
    return jdbi.withHandle(
        handle -> handle.createQuery(sql).bind("position", position).mapTo(String.class).one());
  }

  private List<FollowedEntry> read(String which, long position, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(ENTRIES + which)
                .bind("position", position)
                .bind("limit", limit)
                .map((row, context) -> followed(row))
                .list());
  }

  private static FollowedEntry followed(ResultSet row) throws SQLException {
    return new FollowedEntry(
        Objects.requireNonNull(LogRow.read(row, "")),
        row.getObject("logged_at", OffsetDateTime.class).toInstant(),
        LogRow.record(row.getString("before")),
        LogRow.read(row, "newest_"),
        row.getBoolean("is_last"));
  }
}
