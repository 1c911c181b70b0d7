package org.schoolsafety.crosswalk.journeys.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.schoolsafety.crosswalk.journeys.access.Eventually;

/** A bulk load of two hundred files, in the midst of which one part after the other is killed. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FaultsIT {

  private static final int FILES = 200;
  private static final Duration PROGRESS = Duration.ofMinutes(4);

  /** Not in the system's folder for passing things: the parts' own user has to get there. */
  private static final Path WORK =
      Path.of(System.getProperty("crosswalk.faults.work", "target/faults")).toAbsolutePath();

  private static OwnNode node;
  private static Books books;
  private static Path folder;
  private static BulkLoad interrupted;
  private static BulkLoad repeated;
  private static int finishedAtTheLastKill;

  @BeforeAll
  static void load_kill_start_and_load_again() throws Exception {
    Folders.empty(WORK);
    node = new OwnNode(WORK.resolve("data"));
    books = new Books(node);
    folder = BulkLoad.folderOf(FILES, WORK.resolve("files"));
    node.up();
    interrupted = BulkLoad.start(node, folder, WORK.resolve("first.txt"));
    awaitFinished(10);
    node.killAnExtractionWorker();
    awaitFinished(40);
    node.kill("gateway");
    awaitFinished(80);
    node.kill("elasticsearch");
    awaitFinished(120);
    node.kill("postgresql");
    finishedAtTheLastKill = awaitFinished(150);
    node.killEverything();
    node.up();
    interrupted.end();
    repeated = BulkLoad.start(node, folder, WORK.resolve("second.txt"));
    repeated.end();
  }

  @AfterAll
  static void leave_nothing_running() throws InterruptedException {
    if (interrupted != null) {
      interrupted.abandon();
    }
    if (node != null) {
      node.stop();
    }
  }

  @Test
  @Order(1)
  void the_last_kill_came_while_there_was_work_and_the_load_went_on_to_its_end() throws Exception {
    String account = interrupted.account();

    assertThat(finishedAtTheLastKill).isLessThan(FILES);
    assertThat(account).containsPattern("files +200\n");
  }

  @Test
  @Order(2)
  void the_repeated_load_ends_well_with_every_file_in() throws Exception {
    String account = repeated.account();

    assertThat(account).containsPattern("files +200\n").containsPattern("not sent +0\n");
    assertThat(repeated.end()).as(account).isZero();
  }

  @Test
  @Order(3)
  void every_file_has_one_ledger_row_of_its_own_with_its_outcome() throws Exception {
    List<Map<String, Object>> firsts =
        books.ledger().stream().filter(row -> !"duplicate".equals(row.get("outcome"))).toList();

    Set<Object> names = valuesOf(firsts, "fileName");

    assertThat(firsts).hasSize(FILES).allMatch(row -> "extracted".equals(row.get("outcome")));
    assertThat(valuesOf(firsts, "sha256")).hasSize(FILES);
    assertThat(names).isEqualTo(namesIn(folder));
  }

  @Test
  @Order(4)
  void no_intake_has_two_candidates() {
    List<Map<String, Object>> candidates = books.candidates();

    Set<Object> fromLedger = valuesOf(books.ledger(), "candidate");
    fromLedger.remove(null);

    assertThat(candidates).hasSize(FILES);
    assertThat(valuesOf(candidates, "id")).hasSize(FILES).isEqualTo(fromLedger);
  }

  @Test
  @Order(5)
  void everything_is_published_once_and_found_once() {
    List<Map<String, Object>> candidates = books.candidates();
    List<Map<String, Object>> found =
        Eventually.see(
            "all in the search",
            Duration.ofSeconds(30),
            books::library,
            all -> all.size() >= FILES);

    Set<Object> published = valuesOf(candidates, "guidance");

    assertThat(candidates).allMatch(row -> "publish".equals(row.get("decision")));
    assertThat(published).hasSize(FILES);
    assertThat(found).hasSize(FILES);
    assertThat(valuesOf(found, "id")).isEqualTo(published);
  }

  @Test
  @Order(6)
  void stopped_it_leaves_no_process_and_started_again_it_has_everything_as_before()
      throws Exception {
    Set<Object> ledger = valuesOf(books.ledger(), "id");
    Set<Object> library = valuesOf(books.library(), "id");
    String one = String.valueOf(library.iterator().next());
    byte[] file = books.file(one);

    List<ProcessHandle> left = node.stop();
    node.up();

    assertThat(left).isEmpty();
    assertThat(valuesOf(books.ledger(), "id")).isEqualTo(ledger);
    assertThat(valuesOf(books.library(), "id")).isEqualTo(library);
    assertThat(books.file(one)).isEqualTo(file);
  }

  @Test
  @Order(7)
  void a_decision_while_the_index_is_away_holds_at_once_and_is_found_when_it_is_back() {
    String candidate = books.candidate("Decided in the dark " + System.nanoTime());
    node.kill("elasticsearch");
    int search = books.ask("/api/v1/guidance?q=dark").statusCode();

    Response decided = books.publish(candidate);

    assertThat(search).isEqualTo(503);
    assertThat(decided.statusCode()).as(decided.asString()).isEqualTo(200);
    String item = decided.path("guidance.id");
    assertThat(books.ask("/api/v1/guidance/" + item).statusCode()).isEqualTo(200);
    assertThat(books.ask("/guidance/" + item).statusCode()).isEqualTo(200);
    Eventually.see(
        "it in the search",
        PROGRESS,
        () -> books.ask("/api/v1/guidance?q=dark").asString(),
        answer -> answer.contains(item));
  }

  private static int awaitFinished(int files) {
    int[] last = {0};
    int seen =
        Eventually.see(
            files + " files with their outcome",
            PROGRESS,
            () -> last[0] = books.finished(last[0]),
            finished -> finished >= files);
    assertThat(interrupted.runs()).as("the bulk load goes on").isTrue();
    return seen;
  }

  private static Set<Object> valuesOf(List<Map<String, Object>> rows, String name) {
    return rows.stream().map(row -> row.get(name)).collect(Collectors.toCollection(HashSet::new));
  }

  private static Set<Object> namesIn(Path folder) throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> (Object) file.getFileName().toString()).collect(Collectors.toSet());
    }
  }
}
