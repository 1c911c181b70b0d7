package org.schoolsafety.crosswalk.subscriptions;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.json.StoredJson;

/** How subscriptions and deliveries stand in the database. */
final class SubscriptionRow {

  private SubscriptionRow() {}

  static Subscription map(ResultSet row, StatementContext context) throws SQLException {
    return new Subscription(
        row.getObject("id", UUID.class),
        row.getLong("sequence"),
        row.getString("owner"),
        row.getString("owner_name"),
        row.getString("organization"),
        Set.of(texts(row, "roles")),
        row.getString("name"),
        row.getString("search"),
        row.getBoolean("words"),
        ChannelKind.of(row.getString("channel")),
        row.getString("destination"),
        Cadence.of(row.getString("cadence")),
        ZoneId.of(row.getString("time_zone")),
        events(texts(row, "events")),
        SubscriptionState.of(row.getString("state")),
        row.getString("reason"),
        row.getString("explanation"),
        row.getLong("version"),
        instant(row, "created_at"),
        instant(row, "updated_at"),
        row.getLong("begins_after"),
        row.getObject("catch_up_from", Long.class),
        row.getInt("round"),
        row.getObject("delivered", Long.class),
        instant(row, "due_at"),
        row.getInt("failures"));
  }

  static Delivery delivery(ResultSet row, StatementContext context) throws SQLException {
    return new Delivery(
        row.getObject("id", UUID.class),
        row.getLong("sequence"),
        row.getObject("subscription_id", UUID.class),
        row.getString("event"),
        row.getObject("position", Long.class),
        row.getString("organization"),
        StoredJson.read(row.getString("said"), Notice.class),
        row.getString("state"),
        row.getInt("attempts"),
        row.getObject("status", Integer.class),
        row.getString("answer"),
        instant(row, "created_at"),
        instant(row, "attempted_at"));
  }

  static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }

  static String[] keys(Set<WantedEvent> events) {
    return events.stream().map(WantedEvent::key).toArray(String[]::new);
  }

  private static Set<WantedEvent> events(String[] keys) {
    EnumSet<WantedEvent> events = EnumSet.noneOf(WantedEvent.class);
    Arrays.stream(keys).map(WantedEvent::of).forEach(events::add);
    return events;
  }

  private static String[] texts(ResultSet row, String column) throws SQLException {
    Array array = row.getArray(column);
    return (String[]) array.getArray();
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
