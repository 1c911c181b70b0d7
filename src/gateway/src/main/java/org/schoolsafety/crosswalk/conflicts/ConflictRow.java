package org.schoolsafety.crosswalk.conflicts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.json.StoredJson;

/** How a conflict stands in the database. */
final class ConflictRow {

  static final String SELECT =
      """
      select id, sequence, first_item, second_item, first_version, second_version, first_publisher, second_publisher,
        course_of_action, description, state, revision, reporter, reporter_organization, reported_by,
        resolution::text as decided, created_at, updated_at
      from conflict
      """;

  private ConflictRow() {}

  static Conflict map(ResultSet row, StatementContext context) throws SQLException {
    return new Conflict(
        row.getObject("id", UUID.class),
        row.getLong("sequence"),
        side(row, "first"),
        side(row, "second"),
        row.getString("course_of_action"),
        row.getString("description"),
        ConflictState.of(row.getString("state")),
        row.getInt("revision"),
        row.getString("reporter"),
        row.getString("reporter_organization"),
        row.getString("reported_by"),
        resolution(row.getString("decided")),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        row.getObject("updated_at", OffsetDateTime.class).toInstant());
  }

  static @Nullable Resolution resolution(@Nullable String json) {
    return json == null ? null : StoredJson.read(json, Resolution.class);
  }

  private static Conflict.Side side(ResultSet row, String name) throws SQLException {
    return new Conflict.Side(
        row.getObject(name + "_item", UUID.class),
        row.getInt(name + "_version"),
        row.getString(name + "_publisher"));
  }
}
