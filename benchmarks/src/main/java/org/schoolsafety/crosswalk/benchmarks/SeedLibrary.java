package org.schoolsafety.crosswalk.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Writes published items straight into the publication log, as the gateway would, until there are
 * so many. The index projection takes them from there. For measurements alone: it makes the library
 * of this node worthless.
 */
public final class SeedLibrary {

  private static final String[] WORDS =
      ("school safety plan drill evacuation lockdown shelter reunification threat assessment team training officer nurse"
              + " counselor tornado earthquake flood fire bus transportation communication warning family student staff"
              + " recovery prevention protection mitigation response exercise annex hazard functional course action goal"
              + " objective resource district state federal agency partner memorandum review checklist procedure incident"
              + " command medical health mental climate bullying cyber privacy security visitor door camera radio grant")
          .split(" ");

  private static final int TOGETHER = 500;

  private static final String ITEM =
      "insert into guidance_item (id, current_version, status, created_at, updated_at, position)"
          + " values (?, 1, 'current', now(), now(), ?)";
  private static final String VERSION =
      "insert into guidance_version (guidance_id, version, record, passages, published_at)"
          + " values (?, 1, ?::jsonb, ?::jsonb, now())";
  private static final String ENTRY =
      "insert into publication_log (position, guidance_id, version, event, at, by_whom, record,"
          + " logged_at) values (?, ?, 1, 'published', now(), 'benchmark', ?::jsonb,"
          + " clock_timestamp())";

  private SeedLibrary() {}

  /** Arguments: data directory, number of items. */
  public static void main(String[] arguments) throws Exception {
    Node node = Node.in(Path.of(arguments[0]));
    int wanted = Integer.parseInt(arguments[1]);
    String url = "jdbc:postgresql://127.0.0.1:" + node.port("postgresql") + "/crosswalk";
    try (Connection database =
        DriverManager.getConnection(url, "crosswalk", node.secret("postgres-password"))) {
      database.setAutoCommit(false);
      int there = count(database);
      for (int n = there; n < wanted; n += TOGETHER) {
        int upTo = Math.min(n + TOGETHER, wanted);
        add(database, n, upTo);
        System.out.printf("%d of %d items%n", upTo, wanted);
      }
    }
  }

  /** One more item, as if it were published now; its place in the log. */
  static long addOne(Connection database) throws SQLException {
    int seed = ThreadLocalRandom.current().nextInt(Integer.MIN_VALUE, 0);
    add(database, seed, seed + 1);
    long position = head(database);
    database.commit();
    return position;
  }

  /** One of the words that its texts are made of. */
  static String word(Random random) {
    return WORDS[random.nextInt(WORDS.length)];
  }

  private static int count(Connection database) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery("select count(*) from guidance_item")) {
      rows.next();
      return rows.getInt(1);
    }
  }

  /** In one transaction, under the lock of the log. */
  private static void add(Connection database, int from, int upTo) throws SQLException {
    long position = head(database);
    try (PreparedStatement items = database.prepareStatement(ITEM);
        PreparedStatement versions = database.prepareStatement(VERSION);
        PreparedStatement entries = database.prepareStatement(ENTRY)) {
      for (int n = from; n < upTo; n++) {
        Random random = new Random(n);
        UUID id = new UUID(random.nextLong(), random.nextLong());
        String record = record(id, random);
        position++;
        batch(items, id, position);
        batch(versions, id, record, passages(random));
        batch(entries, position, id, record);
      }
      items.executeBatch();
      versions.executeBatch();
      entries.executeBatch();
    }
    try (PreparedStatement head =
        database.prepareStatement("update publication_head set position = ?")) {
      head.setLong(1, position);
      head.executeUpdate();
    }
    database.commit();
  }

  private static long head(Connection database) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet rows =
            statement.executeQuery("select position from publication_head for update")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static void batch(PreparedStatement statement, Object... values) throws SQLException {
    for (int at = 0; at < values.length; at++) {
      statement.setObject(at + 1, values[at]);
    }
    statement.addBatch();
  }

  private static String record(UUID id, Random random) {
    String[] phases = {"prevention", "protection", "mitigation", "response", "recovery"};
    String[] topics = {
      "drills-and-exercises", "emergency-operations-planning", "school-mental-health"
    };
    return """
        {"id":"%s","title":"%s","summary":"%s","status":"current","version":1,
         "publisher":{"id":"benchmark","name":"Benchmark","type":"federal-agency"},"kind":"guidance",
         "phases":["%s"],"topics":["%s"],"audiences":["teachers"],"functions":[],"hazards":[],"evidence":[],
         "language":"en","rights":"Made up","issued":"20%02d-03-01","published":"2026-01-01T00:00:00Z",
         "updated":"2026-01-01T00:00:00Z","file":{"name":"a.txt","mediaType":"text/plain","bytes":1,
         "sha256":"%064x","characters":1,"complete":true},
         "vetting":{"organization":"Benchmark","decidedAt":"2026-01-01T00:00:00Z","reason":"Made up"}}"""
        .formatted(
            id,
            text(random, 6),
            text(random, 25),
            phases[random.nextInt(5)],
            topics[random.nextInt(3)],
            10 + random.nextInt(16),
            random.nextLong() & Long.MAX_VALUE);
  }

  private static String passages(Random random) {
    StringBuilder json = new StringBuilder("[");
    int passages = 2 + random.nextInt(6);
    for (int n = 1; n <= passages; n++) {
      json.append(n > 1 ? "," : "")
          .append(
              "{\"number\":%d,\"page\":%d,\"heading\":\"%s\",\"text\":\"%s\"}"
                  .formatted(n, n, text(random, 3), text(random, 180)));
    }
    return json.append("]").toString();
  }

  /** Words by a skewed choice, as in real text. */
  private static String text(Random random, int words) {
    StringBuilder text = new StringBuilder();
    for (int n = 0; n < words; n++) {
      double skewed = Math.pow(random.nextDouble(), 2) * (WORDS.length + 400);
      String word = skewed < WORDS.length ? WORDS[(int) skewed] : "term" + (int) skewed;
      text.append(n > 0 ? " " : "").append(word);
    }
    return text.toString();
  }
}
