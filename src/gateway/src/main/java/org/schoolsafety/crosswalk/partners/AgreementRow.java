package org.schoolsafety.crosswalk.partners;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.json.StoredJson;

/** Reads an agreement, its parties being one column of JSON. */
final class AgreementRow implements RowMapper<Agreement> {

  @Override
  public Agreement map(ResultSet row, StatementContext context) throws SQLException {
    return new Agreement(
        row.getObject("id", UUID.class),
        row.getString("kind"),
        row.getString("instrument"),
        row.getString("title"),
        row.getObject("from_day", LocalDate.class),
        row.getObject("to_day", LocalDate.class),
        List.of(StoredJson.read(row.getString("parties"), Party[].class)),
        row.getString("document_url"),
        row.getString("document_sha256"),
        row.getString("notes"),
        instant(row, "ended_at"),
        row.getString("ended_because"),
        row.getObject("updated_at", OffsetDateTime.class).toInstant(),
        row.getLong("version"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
