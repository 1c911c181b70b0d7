package org.schoolsafety.crosswalk.journeys.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schoolsafety.crosswalk.journeys.errors.ProblemAssert.assertProblem;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schoolsafety.crosswalk.journeys.RunningGateway;
import org.schoolsafety.crosswalk.journeys.access.Api;

class ChangesIT {

  private final Shelf shelf = new Shelf();

  @Test
  void a_copy_made_page_by_page_of_one_has_what_is_current_and_nothing_else() {
    String start = head();
    String kept = shelf.published("Kept");
    String gone = shelf.published("Gone");
    shelf.withdraw(gone);

    Set<String> copy = new HashSet<>();
    List<Map<String, Object>> told = new ArrayList<>();
    JsonPath page = changes(start, 1);
    while (true) {
      List<Map<String, Object>> items = page.getList("items");
      told.addAll(items);
      items.forEach(item -> apply(item, copy));
      if (!page.getBoolean("hasMore")) {
        break;
      }
      page = changes(page.getString("next"), 1);
    }

    assertThat(copy).contains(kept).doesNotContain(gone);
    assertThat(told).extracting(item -> ((Number) item.get("position")).longValue()).isSorted();
    assertThat(told)
        .filteredOn(item -> item.get("guidanceId").equals(gone))
        .hasSize(2)
        .allSatisfy(item -> assertThat(item).containsKey("tombstone").doesNotContainKey("record"));
  }

  @Test
  void links_lead_to_the_item_from_the_address_that_was_asked() {
    String start = head();
    String kept = shelf.published("Linked");
    String gone = shelf.published("Linked too");
    shelf.withdraw(gone);

    JsonPath changes = changes(start, 100);
    String record =
        "items.find{it.guidanceId=='%s' && it.record!=null}.record.links.".formatted(kept);
    String tombstone = "items.find{it.guidanceId=='%s'}.tombstone.links.self".formatted(gone);

    assertThat(answerOf(changes.getString(record + "self"))).isEqualTo(200);
    assertThat(answerOf(changes.getString(record + "versions"))).isEqualTo(200);
    assertThat(answerOf(changes.getString(record + "file"))).isEqualTo(200);
    assertThat(answerOf(changes.getString(record + "page"))).isEqualTo(200);
    assertThat(answerOf(changes.getString(tombstone))).isEqualTo(410);
  }

  private static int answerOf(String link) {
    URI asked = URI.create(RunningGateway.get().url("/api/v1/changes"));
    return Api.anyone().get(asked.resolve(link)).statusCode();
  }

  @Test
  void the_log_is_complete_from_the_beginning_and_the_same_when_asked_again() {
    JsonPath first = changes("", 3);
    JsonPath again = changes("", 3);

    assertThat(first.getList("items.position")).containsExactly(1, 2, 3);
    assertThat(again.getList("items.cursor")).isEqualTo(first.getList("items.cursor"));
    assertThat(changes(first.getString("items[0].cursor"), 2).getList("items.position"))
        .containsExactly(2, 3);
  }

  @Test
  void a_long_poll_answers_when_something_is_published() throws Exception {
    String start = head();

    CompletableFuture<JsonPath> waiting =
        CompletableFuture.supplyAsync(
            () ->
                Api.anyone()
                    .queryParam("after", start)
                    .queryParam("wait", 60)
                    .queryParam("topic", "fire-drill")
                    .get("/api/v1/changes")
                    .jsonPath());
    String item = shelf.published("Waited for");

    assertThat(waiting.get(70, TimeUnit.SECONDS).getList("items.guidanceId")).contains(item);
  }

  @Test
  void a_stream_tells_what_happens_and_goes_on_where_it_broke() throws Exception {
    String start = head();
    String item;
    String last;
    try (BufferedReader events = stream(start)) {
      item = shelf.published("Streamed");
      last = idOfEventWith(events, item);
    }
    shelf.withdraw(item);

    try (BufferedReader events = stream(last)) {
      String line = events.readLine();
      while (!line.startsWith("data:") || !line.contains(item)) {
        line = events.readLine();
      }

      assertThat(line).contains("\"tombstone\"").contains("The law changed.");
    }
  }

  @Test
  void an_answer_that_one_has_is_not_sent_again() {
    Response first = Api.anyone().queryParam("limit", 5).get("/api/v1/changes");

    Response again =
        Api.anyone()
            .header("If-None-Match", first.header("ETag"))
            .queryParam("limit", 5)
            .get("/api/v1/changes");

    assertThat(again.statusCode()).isIn(304, 200);
    assertThat(first.header("ETag").equals(again.header("ETag")))
        .isEqualTo(again.statusCode() == 304);
  }

  @ParameterizedTest
  @CsvSource({
    "after=bm9wZQ, invalid-cursor",
    "after=bG9nHzk5OTk5OTk5OQ, invalid-cursor",
    "after=bG9nHy0x, invalid-cursor",
    "limit=0, invalid-parameter",
    "limit=1001, invalid-parameter",
    "wait=61, invalid-parameter",
    "topic=nonsense, unknown-concept",
    "cursor=x, unknown-parameter"
  })
  void what_cannot_be_answered_is_refused_in_every_form(String query, String type) {
    Response page = Api.anyone().get("/api/v1/changes?" + query);
    Response stream = Api.anyone().accept("text/event-stream").get("/api/v1/changes?" + query);

    assertProblem(page, 400, type);
    assertThat(stream.statusCode()).isEqualTo(400);
    assertThat(stream.contentType()).startsWith("application/problem+json");
  }

  private static void apply(Map<String, Object> item, Set<String> copy) {
    String id = (String) item.get("guidanceId");
    if (item.containsKey("record")) {
      copy.add(id);
    } else {
      copy.remove(id);
    }
  }

  private static JsonPath changes(String after, int limit) {
    return Api.anyone()
        .queryParam("after", after)
        .queryParam("limit", limit)
        .get("/api/v1/changes")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  /** The cursor at the end of the log. */
  private static String head() {
    JsonPath page = changes("", 1000);
    while (page.getBoolean("hasMore")) {
      page = changes(page.getString("next"), 1000);
    }
    return page.getString("next");
  }

  private static BufferedReader stream(String lastEventId) throws Exception {
    HttpResponse<java.io.InputStream> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(RunningGateway.get().url("/api/v1/changes")))
                    .header("Accept", "text/event-stream")
                    .header("Last-Event-ID", lastEventId)
                    .build(),
                HttpResponse.BodyHandlers.ofInputStream());
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/event-stream");
    assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
    return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
  }

  private static String idOfEventWith(BufferedReader events, String item) throws Exception {
    String id = "";
    for (String line = events.readLine(); line != null; line = events.readLine()) {
      if (line.startsWith("id:")) {
        id = line.substring(3).strip();
      }
      if (line.startsWith("data:") && line.contains(item)) {
        return id;
      }
    }
    throw new AssertionError("The stream ended");
  }
}
