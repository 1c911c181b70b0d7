package org.schoolsafety.crosswalk.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * One published item, and many who subscribed: the seconds until it is matched with all saved
 * searches, and until every webhook receiver was told, first with all of them well and then with
 * one in twenty that never answers. The node has to be started with {@code
 * CROSSWALK_WEBHOOK_ALLOW=127.0.0.0/8}.
 */
public final class TellSubscribers {

  private static final int ONE_IN = 20;
  private static final long PATIENCE = 120_000_000_000L;

  private final Connection database;

  private TellSubscribers(Connection database) {
    this.database = database;
  }

  /** Arguments: data directory, saved searches, webhook receivers. */
  public static void main(String[] arguments) throws Exception {
    Node node = Node.in(Path.of(arguments[0]));
    int searches = Integer.parseInt(arguments[1]);
    int receivers = Integer.parseInt(arguments[2]);
    try (Connection database = connect(node, "crosswalk", "postgres-password");
        Receivers webhooks = new Receivers()) {
      database.setAutoCommit(false);
      SeedSubscriptions seed = new SeedSubscriptions(database, accounts(node));
      seed.clear();
      seed.searches(searches);
      TellSubscribers tell = new TellSubscribers(database);
      for (int time = 0; time < 2; time++) {
        tell.matched(searches);
      }
      seed.webhooks(receivers, webhooks.address());
      double well = tell.told(webhooks, receivers, 0);
      double some = tell.told(webhooks, receivers, ONE_IN);
      System.out.printf("The last of the well, with the dead to without: %.2f%n", some / well);
      seed.clear();
    }
  }

  private static Connection connect(Node node, String user, String secret) throws Exception {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + node.port("postgresql") + "/crosswalk",
        user,
        node.secret(secret));
  }

  /** The subjects of the people that the identity provider has. */
  private static List<String> accounts(Node node) throws Exception {
    List<String> subjects = new ArrayList<>();
    try (Connection keycloak = connect(node, "keycloak", "postgres-keycloak-password");
        Statement statement = keycloak.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select u.id from keycloak.user_entity u join keycloak.realm r on r.id = u.realm_id"
                    + " where r.name = 'crosswalk' and u.service_account_client_link is null")) {
      while (rows.next()) {
        subjects.add(rows.getString(1));
      }
    }
    return subjects;
  }

  private void matched(int searches) throws Exception {
    long begun = System.nanoTime();
    long position = SeedLibrary.addOne(database);
    double filters = awaitFollower(false, position, begun);
    double words = awaitFollower(true, position, begun);
    System.out.printf(
        "%,d saved searches: by filters matched after %.2f s, by words after %.2f s, %,d to tell%n",
        searches, filters, words, deliveries(position));
  }

  private double awaitFollower(boolean words, long position, long begun) throws Exception {
    while (number("select position from subscription_follower where words = " + words) < position) {
      pause(begun);
    }
    return (System.nanoTime() - begun) / 1e9;
  }

  /** How long it took until the last of those that are well was told. */
  private double told(Receivers webhooks, int receivers, int dead) throws Exception {
    webhooks.expect(dead);
    int well = dead == 0 ? receivers : receivers - (receivers + dead - 1) / dead;
    long begun = System.nanoTime();
    SeedLibrary.addOne(database);
    while (webhooks.told().size() < well) {
      pause(begun);
    }
    double[] seconds =
        webhooks.told().values().stream().mapToDouble(at -> (at - begun) / 1e9).sorted().toArray();
    double last = seconds[seconds.length - 1];
    System.out.printf(
        "%,d receivers, %d of them dead: half of the well told after %.2f s, the last after %.2f s%n",
        receivers, receivers - well, seconds[seconds.length / 2], last);
    return last;
  }

  private static void pause(long begun) throws InterruptedException {
    if (System.nanoTime() - begun > PATIENCE) {
      throw new IllegalStateException("It does not come to an end");
    }
    Thread.sleep(20);
  }

  private long deliveries(long position) throws SQLException {
    return number("select count(*) from delivery where position = " + position);
  }

  private long number(String query) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      long number = rows.getLong(1);
      database.commit();
      return number;
    }
  }
}
