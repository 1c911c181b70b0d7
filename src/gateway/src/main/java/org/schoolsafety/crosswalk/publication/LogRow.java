package org.schoolsafety.crosswalk.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.json.StoredJson;

/** A row of the log as an entry. */
final class LogRow {

  private LogRow() {}

  /** The entry in the columns whose names begin so; absent where they are empty. */
  static @Nullable LogEntry read(ResultSet row, String prefix) throws SQLException {
    GuidanceRecord record = record(row.getString(prefix + "record"));
    return record == null
        ? null
        : new LogEntry(
            row.getLong(prefix + "position"),
            row.getObject(prefix + "guidance_id", UUID.class),
            row.getInt(prefix + "version"),
            PublicationEvent.of(row.getString(prefix + "event")),
            row.getObject(prefix + "at", OffsetDateTime.class).toInstant(),
            row.getString(prefix + "by_whom"),
            orElse(row.getString(prefix + "by_organization"), record.vetting().organization()),
            orElse(row.getString(prefix + "explanation"), record.vetting().reason()),
            record);
  }

  static @Nullable GuidanceRecord record(@Nullable String json) {
    return json == null ? null : StoredJson.read(json, GuidanceRecord.class);
  }

  private static String orElse(@Nullable String said, String otherwise) {
    return said == null ? otherwise : said;
  }
}
