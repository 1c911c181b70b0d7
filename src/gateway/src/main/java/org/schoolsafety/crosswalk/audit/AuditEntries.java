package org.schoolsafety.crosswalk.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The trail as it is read, a stretch at a time. */
@ApplicationScoped
public class AuditEntries {

  private static final String ROWS =
      """
      select position, at, caller, service_client, organization, act, subject, details::text as details,
        address, request, previous, hash
      from audit_entry
      where (cast(:caller as text) is null or caller = :caller)
        and (cast(:organization as text) is null or organization = :organization)
        and (cast(:act as text) is null or act = :act)
        and (cast(:subject as text) is null or subject = :subject)
        and (cast(:from as timestamptz) is null or at >= :from)
        and (cast(:to as timestamptz) is null or at < :to)
        and (cast(:request as text) is null or request = :request)
      """;

  @Inject Jdbi jdbi;

  /** Entries that match, newest first, before this position. */
  public List<AuditEntry> newestBefore(AuditFilter filter, long before, int limit) {
    String sql = ROWS + "and position < :place order by position desc limit :limit";
    return jdbi.withHandle(handle -> list(handle, sql, filter, before, limit));
  }

  /** Entries that match, oldest first, after this position. */
  public List<AuditEntry> oldestAfter(AuditFilter filter, long after, int limit) {
    return jdbi.withHandle(handle -> oldestAfter(handle, filter, after, limit));
  }

  static List<AuditEntry> oldestAfter(Handle handle, AuditFilter filter, long after, int limit) {
    String sql = ROWS + "and position > :place order by position limit :limit";
    return list(handle, sql, filter, after, limit);
  }

  private static List<AuditEntry> list(
      Handle handle, String sql, AuditFilter filter, long place, int limit) {
    return filtered(handle.createQuery(sql), filter)
        .bind("place", place)
        .bind("limit", limit)
        .map((row, context) -> entry(row))
        .list();
  }

  private static Query filtered(Query query, AuditFilter filter) {
    return query
        .bind("caller", filter.caller())
        .bind("organization", filter.organization())
        .bind("act", filter.act())
        .bind("subject", filter.subject())
        .bind("from", utc(filter.from()))
        .bind("to", utc(filter.to()))
        .bind("request", filter.request());
  }

  private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }

  private static AuditEntry entry(ResultSet row) throws SQLException {
    return new AuditEntry(
        row.getLong("position"),
        EntryTime.text(row.getObject("at", OffsetDateTime.class).toInstant()),
        row.getString("caller"),
        row.getBoolean("service_client"),
        row.getString("organization"),
        row.getString("act"),
        row.getString("subject"),
        json(row.getString("details")),
        row.getString("address"),
        row.getString("request"),
        row.getString("previous"),
        row.getString("hash"));
  }

  private static JsonValue json(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readValue();
    }
  }
}
