package org.schoolsafety.crosswalk.journeys.faults;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.schoolsafety.crosswalk.journeys.access.Eventually;

/**
 * The library changes by chance while others follow it by every protocol over lines that break, and
 * the gateway is killed in the midst of it: in the end every copy is the library.
 */
class FollowersIT {

  /** More than an archive of the feeds covers. */
  private static final int FILES = 110;

  private static final int ACTS = Integer.getInteger("crosswalk.followers.acts", 2_000);
  private static final int KILLS = 3;
  private static final int SIGNED_IN = 100;
  private static final Duration BACK = Duration.ofMinutes(4);
  private static final Duration AGREED = Duration.ofMinutes(2);

  private static final Path WORK =
      Path.of(System.getProperty("crosswalk.faults.work", "target/faults"))
          .resolveSibling("followers")
          .toAbsolutePath();

  private static final long SEED = System.nanoTime();

  private static OwnNode node;
  private static ExecutorService readers;

  @BeforeAll
  static void start_a_node_with_small_parts() throws Exception {
    Folders.empty(WORK);
    node = new OwnNode(WORK.resolve("data"));
    node.up(
        Map.of(
            "CROSSWALK_OAI_PAGE", "9",
            "CROSSWALK_RATE_PER_SECOND", "0",
            "CROSSWALK_WEBHOOK_ALLOW", "127.0.0.0/8",
            "CROSSWALK_SUBSCRIPTIONS_RETRIES", "PT0.2S,PT0.5S,PT1S,PT2S,PT4S,PT8S,PT15S,PT30S"));
    readers = Executors.newCachedThreadPool();
  }

  @AfterAll
  static void leave_nothing_running() throws InterruptedException {
    if (readers != null) {
      readers.shutdownNow();
    }
    if (node != null) {
      node.stop();
    }
  }

  @Test
  void whoever_follows_ends_with_what_the_library_has_though_lines_break_and_the_gateway_dies()
      throws Exception {
    Random random = new Random(SEED);
    CutConnection line = new CutConnection(node.url(), new Random(random.nextLong()));
    try (WebhookFollower told =
        WebhookFollower.subscribed(node, line, new Random(random.nextLong()))) {
      List<Follower> followers =
          List.of(
              new AtomFollower(line),
              new JsonFeedFollower(line),
              new ChangesFollower(line),
              new OaiFollower(line),
              told);
      Librarian librarian = new Librarian(node, random);
      followers.forEach(each -> readers.submit(each::follow));

      load();
      librarian.knows(List.copyOf(library().keySet()));
      int happened = change(librarian, random);
      Map<String, String> library = library();
      Map<Follower, Duration> agreed = awaitAgreement(followers, library);

      System.out.printf(
          "Followers agreed on %d items, after %d acts of which %d were allowed, %d broken"
              + " answers and %d messages told twice: %s%n",
          library.size(), ACTS, happened, line.cuts(), told.twice(), agreed);
      assertThat(happened).isGreaterThan(ACTS / 10);
      assertThat(line.cuts()).isGreaterThan(followers.size());
      assertThat(told.twice()).isPositive();
      followers.forEach(
          each -> assertThat(each.copy()).as("%s, seed %d", each, SEED).isEqualTo(library));
    }
  }

  private static void load() throws Exception {
    Path folder = BulkLoad.folderOf(FILES, WORK.resolve("files"));
    BulkLoad load = BulkLoad.start(node, folder, WORK.resolve("load.txt"));
    assertThat(load.end()).as(load.account()).isZero();
  }

  /**
   * Lets things happen, and kills the gateway in the middle of some of them, which may break off;
   * how many things did happen.
   */
  private static int change(Librarian librarian, Random random) {
    Set<Integer> deadly =
        random.ints(0, ACTS).distinct().limit(Math.min(KILLS, ACTS)).boxed().collect(toSet());
    int happened = 0;
    for (int act = 0; act < ACTS; act++) {
      if (act % SIGNED_IN == 0) {
        librarian.signIn();
      }
      int status = deadly.contains(act) ? actAndDie(librarian, random) : act(librarian);
      happened += status / 100 == 2 ? 1 : 0;
    }
    return happened;
  }

  private static int actAndDie(Librarian librarian, Random random) {
    long moment = random.nextInt(60);
    CompletableFuture<Void> killed = CompletableFuture.runAsync(() -> killAfter(moment), readers);
    int status = act(librarian);
    killed.join();
    awaitGateway();
    return status;
  }

  /** What cannot be done in the state that things are in breaks off, as for any visitor. */
  private static int act(Librarian librarian) {
    try {
      return librarian.act();
    } catch (Exception | AssertionError broken) {
      return 0;
    }
  }

  private static void killAfter(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    node.kill("gateway");
  }

  private static void awaitGateway() {
    Eventually.see("the gateway back", BACK, FollowersIT::ready, Boolean::booleanValue);
  }

  private static boolean ready() {
    try {
      return RestAssured.get(node.url() + "/health/ready").statusCode() == 200;
    } catch (Exception away) {
      return false;
    }
  }

  private static Map<Follower, Duration> awaitAgreement(
      List<Follower> followers, Map<String, String> library) {
    long since = System.nanoTime();
    Map<Follower, Duration> agreed = new LinkedHashMap<>();
    for (Follower each : followers) {
      Eventually.see(each + " has the library, seed " + SEED, AGREED, each::copy, library::equals);
      agreed.put(each, Duration.ofNanos(System.nanoTime() - since));
    }
    return agreed;
  }

  /** The library as the database has it: titles by item. */
  private static Map<String, String> library() {
    Response catalog = RestAssured.get(node.url() + "/catalog.json");
    List<Map<String, String>> datasets = catalog.jsonPath().getList("dataset");
    Map<String, String> titles = new TreeMap<>();
    datasets.forEach(
        each ->
            titles.put(each.get("identifier").substring("urn:uuid:".length()), each.get("title")));
    return titles;
  }
}
