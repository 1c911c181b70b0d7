package org.schoolsafety.crosswalk.vetting.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.intake.SubmittedMetadata;
import org.schoolsafety.crosswalk.platform.json.StoredJson;

/** How a submission stands in the database. */
final class SubmissionRow {

  static final String SELECT =
      """
      select s.id, s.sequence, s.state, s.revision, s.metadata::text as metadata, s.publisher,
        s.sender_organization, s.sender, s.intake_id, s.guidance_id, s.held_by, s.held_until, s.assigned_to, s.due_on,
        s.created_at, s.submitted_at, s.updated_at, s.occasion, s.about, c.id as candidate_id
      from submission s left join candidate c on c.intake_id = s.intake_id
      """;

  private SubmissionRow() {}

  static Submission map(ResultSet row, StatementContext context) throws SQLException {
    return new Submission(
        row.getObject("id", UUID.class),
        row.getLong("sequence"),
        SubmissionState.of(row.getString("state")),
        row.getInt("revision"),
        StoredJson.read(row.getString("metadata"), SubmittedMetadata.class),
        row.getString("publisher"),
        row.getString("sender_organization"),
        row.getString("sender"),
        row.getObject("intake_id", UUID.class),
        row.getObject("candidate_id", UUID.class),
        row.getObject("guidance_id", UUID.class),
        row.getString("held_by"),
        instant(row, "held_until"),
        row.getString("assigned_to"),
        row.getObject("due_on", LocalDate.class),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        instant(row, "submitted_at"),
        row.getObject("updated_at", OffsetDateTime.class).toInstant(),
        Occasion.of(row.getString("occasion")),
        row.getString("about"));
  }

  static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
