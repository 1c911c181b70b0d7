package org.schoolsafety.crosswalk.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Writes subscriptions straight into the database, as the gateway would: saved searches that are
 * told by a daily mail, and webhooks that want everything. Those of an earlier measurement go.
 */
final class SeedSubscriptions {

  private static final String NAME = "benchmark";
  private static final String[] PHASES = {
    "prevention", "protection", "mitigation", "response", "recovery"
  };
  private static final String[] TOPICS = {
    "drills-and-exercises", "emergency-operations-planning", "school-mental-health"
  };
  private static final String SUBSCRIPTION =
      "insert into subscription (id, owner, owner_name, organization, roles, name, search, words,"
          + " channel, destination, cadence, time_zone, events, state, created_at, updated_at,"
          + " begins_after) values (?, ?, 'benchmark', 'benchmark', '{}', '"
          + NAME
          + "', ?, ?, ?, ?, ?, 'UTC', '{new,revised,superseded,withdrawn,restored}', 'active',"
          + " now(), now(), (select position from publication_head))";

  /** The private half of an Ed25519 key, and a secret: any will do. */
  private static final String SECRET =
      "insert into subscription_secret (subscription_id, secret, signing_key, made_at)"
          + " values (?, decode(repeat('2a', 32), 'hex'),"
          + " decode('302e020100300506032b657004220420' || repeat('2a', 32), 'hex'), now())";

  private final Connection database;
  private final List<String> owners;

  /**
   * @param owners subjects of accounts that are there
   */
  SeedSubscriptions(Connection database, List<String> owners) {
    this.database = database;
    this.owners = owners;
  }

  void clear() throws SQLException {
    try (PreparedStatement delete =
        database.prepareStatement("delete from subscription where name = ?")) {
      delete.setString(1, NAME);
      delete.executeUpdate();
    }
    database.commit();
  }

  /** So many different saved searches, four of ten with words. */
  void searches(int count) throws SQLException {
    Random random = new Random(count);
    try (PreparedStatement insert = database.prepareStatement(SUBSCRIPTION)) {
      for (int n = 0; n < count; n++) {
        boolean words = n % 10 < 4;
        String search = words ? wordsOf(random) : filtersOf(random);
        set(insert, UUID.randomUUID(), owner(n), search, words, "email", mailbox(n), "daily");
      }
      insert.executeBatch();
    }
    database.commit();
  }

  /** So many webhooks for everything, at this address with their number at its end. */
  void webhooks(int count, String address) throws SQLException {
    try (PreparedStatement insert = database.prepareStatement(SUBSCRIPTION);
        PreparedStatement secrets = database.prepareStatement(SECRET)) {
      for (int n = 0; n < count; n++) {
        UUID id = UUID.randomUUID();
        set(insert, id, owner(n), "editions=all", false, "webhook", address + n, "immediate");
        set(secrets, id);
      }
      insert.executeBatch();
      secrets.executeBatch();
    }
    database.commit();
  }

  private String owner(int number) {
    return owners.get(number % owners.size());
  }

  private static String mailbox(int number) {
    return "reader-" + number + "@district.example";
  }

  private static String filtersOf(Random random) {
    return "topic=%s&phase=%s&issuedFrom=20%02d-%02d-%02d"
        .formatted(
            TOPICS[random.nextInt(TOPICS.length)],
            PHASES[random.nextInt(PHASES.length)],
            random.nextInt(26),
            1 + random.nextInt(12),
            1 + random.nextInt(28));
  }

  private static String wordsOf(Random random) {
    return "q=%s+%s&phase=%s"
        .formatted(
            SeedLibrary.word(random),
            SeedLibrary.word(random),
            PHASES[random.nextInt(PHASES.length)]);
  }

  private static void set(PreparedStatement statement, Object... values) throws SQLException {
    for (int at = 0; at < values.length; at++) {
      statement.setObject(at + 1, values[at]);
    }
    statement.addBatch();
  }
}
