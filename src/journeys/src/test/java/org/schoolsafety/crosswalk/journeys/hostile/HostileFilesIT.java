package org.schoolsafety.crosswalk.journeys.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schoolsafety.crosswalk.content.documents.Document;
import org.schoolsafety.crosswalk.content.documents.Documents;
import org.schoolsafety.crosswalk.content.documents.EndlessPdf;
import org.schoolsafety.crosswalk.content.documents.HostileArchives;
import org.schoolsafety.crosswalk.content.documents.HostileDocuments;
import org.schoolsafety.crosswalk.journeys.access.Api;
import org.schoolsafety.crosswalk.journeys.access.Submission;

/** Hostile files and forty good ones, sent side by side: what became of each. */
class HostileFilesIT {

  private static final int GOOD = 40;

  private static final Map<String, JsonPath> HOSTILE = new LinkedHashMap<>();
  private static final List<JsonPath> HONEST = new ArrayList<>();
  private static int totalBefore;

  @BeforeAll
  static void send_them_all_and_wait_for_their_outcomes() throws Exception {
    totalBefore = Api.as("reviewer").get("/api/v1/intake").path("total");
    Map<String, Future<String>> sent = new LinkedHashMap<>();
    ExecutorService senders = Executors.newFixedThreadPool(4);
    Map<String, Document> hostile = hostileFiles();
    List<String> kinds = new ArrayList<>(hostile.keySet());
    for (int number = 0; number < GOOD; number++) {
      Document good = Documents.any(number);
      sent.put("good-" + number, senders.submit(() -> Submission.of(good).accepted()));
      if (number < kinds.size()) {
        Document bad = hostile.get(kinds.get(number));
        sent.put(kinds.get(number), senders.submit(() -> Submission.of(bad).accepted()));
      }
    }
    senders.shutdown();
    for (Map.Entry<String, Future<String>> each : sent.entrySet()) {
      JsonPath row = Submission.settled(each.getValue().get());
      if (each.getKey().startsWith("good-")) {
        HONEST.add(row);
      } else {
        HOSTILE.put(each.getKey(), row);
      }
    }
  }

  private static Map<String, Document> hostileFiles() {
    Map<String, Document> files = new LinkedHashMap<>();
    files.put("one that never ends", EndlessPdf.of(14));
    files.put("one that eats the memory", HostileDocuments.memoryEater(6));
    files.put("a zip bomb", HostileArchives.zipBomb(100));
    files.put("HTML nested 200000 deep", HostileDocuments.deepHtml(200_000));
    files.put("a truncated DOCX", HostileDocuments.truncatedDocx());
    files.put("an empty file", HostileDocuments.empty());
    files.put("a locked DOCX", HostileDocuments.lockedDocx());
    files.put("a locked PDF", HostileDocuments.lockedPdf());
    files.put("endless XML entities", HostileDocuments.entityExpansion());
    files.put("a PDF named .docx", Documents.pdf("plan.docx", Documents.uniqueWord()));
    files.put("a path for a name", Documents.any(5).named("../../etc/pass\u0007wd\u001b.txt"));
    return files;
  }

  @ParameterizedTest(name = "{0} ends as {1}")
  @CsvSource({
    "one that never ends, quarantined, timeout",
    "one that eats the memory, quarantined, memory",
    "a zip bomb, quarantined, bomb",
    "HTML nested 200000 deep, extracted, ''",
    "a truncated DOCX, corrupt, It cannot be read",
    "an empty file, corrupt, empty file",
    "a locked DOCX, encrypted, ''",
    "a locked PDF, encrypted, ''",
    "endless XML entities, quarantined, bomb",
    "a PDF named .docx, extracted, ''",
    "a path for a name, extracted, ''"
  })
  void a_hostile_file_ends_in_its_own_outcome(String kind, String outcome, String reason) {
    JsonPath row = firstOfItsBytes(HOSTILE.get(kind));

    String ended = row.getString("outcome");

    assertThat(ended).as(row.prettify()).isEqualTo(outcome);
    assertThat(String.valueOf(row.getString("reason"))).contains(reason);
  }

  @Test
  void forty_good_files_sent_along_with_them_are_all_extracted() {
    List<String> outcomes = HONEST.stream().map(row -> row.getString("outcome")).toList();

    assertThat(outcomes).hasSize(GOOD).containsOnly("extracted");
    assertThat(HONEST).allMatch(row -> row.getInt("characters") >= Documents.SENTENCE.length());
  }

  @Test
  void a_files_content_counts_and_not_its_name() {
    JsonPath row = HOSTILE.get("a PDF named .docx");

    String detected = row.getString("mediaType");

    assertThat(detected).isEqualTo("application/pdf");
    assertThat(row.getString("fileName")).isEqualTo("plan.docx");
  }

  @Test
  void a_file_name_keeps_neither_path_nor_control_characters() {
    String name = HOSTILE.get("a path for a name").getString("fileName");

    assertThat(name).isEqualTo("passwd.txt");
  }

  @Test
  void what_cannot_be_read_becomes_no_candidate() {
    List<JsonPath> unreadable =
        HOSTILE.values().stream()
            .filter(row -> !"extracted".equals(row.getString("outcome")))
            .toList();

    assertThat(unreadable).hasSize(8).allMatch(row -> row.getString("candidate") == null);
  }

  @Test
  void the_ledger_adds_up_to_what_was_sent() {
    JsonPath ledger = Api.as("reviewer").get("/api/v1/intake").jsonPath();
    Map<String, Integer> totals = ledger.getMap("totals");

    int sum = totals.values().stream().mapToInt(Integer::intValue).sum();

    assertThat(sum).isEqualTo(ledger.getInt("total"));
    assertThat(sum - totalBefore).isEqualTo(GOOD + HOSTILE.size());
  }

  /**
   * An empty file is the same in every run: then the first one's outcome is the one that counts.
   */
  private static JsonPath firstOfItsBytes(JsonPath row) {
    return "duplicate".equals(row.getString("outcome"))
        ? Api.as("reviewer").get("/api/v1/intake/" + row.getString("duplicateOf")).jsonPath()
        : row;
  }
}
