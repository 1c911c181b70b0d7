package org.schoolsafety.crosswalk.watch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.fetch.Seen;
import org.schoolsafety.crosswalk.watch.SourceCheck.Found;

/** How a check stands in the database. */
final class SourceCheckRow {

  private SourceCheckRow() {}

  static SourceCheck map(ResultSet row, StatementContext context) throws SQLException {
    String outcome = row.getString("outcome");
    return new SourceCheck(
        row.getObject("guidance_id", UUID.class),
        row.getLong("sequence"),
        row.getInt("version"),
        row.getString("source_url"),
        found(row),
        instant(row, "checked_at"),
        outcome == null ? null : SourceOutcome.of(outcome),
        row.getString("reason"),
        row.getInt("failures"),
        instant(row, "failing_since"),
        instant(row, "next_check"),
        row.getLong("revision"));
  }

  static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }

  private static Found found(ResultSet row) throws SQLException {
    return new Found(
        new Seen(row.getString("etag"), row.getString("last_modified")),
        row.getString("content_sha256"),
        row.getString("text_sha256"),
        row.getString("basis"),
        row.getObject("changed_percent", Double.class));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
