package org.schoolsafety.crosswalk.journeys.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schoolsafety.crosswalk.journeys.access.Api;

/** Who did what is on record, can be found and taken away, and shows when it was tampered with. */
class AuditIT {

  private static final String TRAIL = "/api/v1/admin/audit";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String request = "audit-journey-" + UUID.randomUUID();
  private final String organization = "audited-" + UUID.randomUUID();

  @BeforeEach
  void an_act_of_an_admin() {
    Api.as("admin")
        .header("X-Request-Id", request)
        .contentType(ContentType.JSON)
        .body("{\"name\":\"=cmd|' /C calc'!A0 \u00e9\",\"type\":\"nonprofit\"}")
        .put("/api/v1/organizations/" + organization)
        .then()
        .statusCode(201);
  }

  @Test
  void an_act_is_found_by_each_of_its_marks() {
    JsonNode entry = only(trail().queryParam("request", request).get(TRAIL));

    assertThat(entry.path("act").asText()).isEqualTo("organization-added");
    assertThat(entry.path("caller").asText()).isEqualTo("admin-demo");
    assertThat(entry.path("serviceClient").asBoolean()).isFalse();
    assertThat(entry.path("subject").asText()).isEqualTo("organization/" + organization);
    assertThat(entry.path("address").asText()).isEqualTo("127.0.0.1");
    String at = entry.path("at").asText();
    Response byAll =
        trail()
            .queryParam("caller", "admin-demo")
            .queryParam("organization", entry.path("organization").asText())
            .queryParam("act", "organization-added")
            .queryParam("subject", "organization/" + organization)
            .queryParam("from", at)
            .get(TRAIL);
    assertThat(only(byAll)).isEqualTo(entry);
    Response before = trail().queryParam("request", request).queryParam("to", at).get(TRAIL);
    assertThat(before.jsonPath().getList("items")).isEmpty();
  }

  @Test
  void pages_lead_back_in_time_without_a_gap() {
    Response first = trail().queryParam("size", 2).get(TRAIL);
    Response second =
        trail().queryParam("size", 2).queryParam("cursor", first.<String>path("next")).get(TRAIL);

    List<Integer> positions = new ArrayList<>(first.jsonPath().getList("items.position"));
    positions.addAll(second.jsonPath().getList("items.position"));

    int newest = positions.get(0);
    assertThat(positions).containsExactly(newest, newest - 1, newest - 2, newest - 3);
  }

  @Test
  void the_json_lines_alone_show_that_the_trail_is_whole() throws Exception {
    Response answer = trail().accept("application/x-ndjson").get(TRAIL);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.contentType()).isEqualTo("application/x-ndjson");
    String previous = "0".repeat(64);
    int position = 0;
    for (String line : text(answer).split("\n")) {
      ObjectNode entry = (ObjectNode) JSON.readTree(line);
      String hash = entry.remove("hash").asText();
      assertThat(entry.path("position").asInt()).isEqualTo(++position);
      assertThat(entry.path("previous").asText()).isEqualTo(previous);
      assertThat(sha256(canonical(entry))).isEqualTo(hash);
      previous = hash;
    }
    assertThat(text(answer)).contains("\"request\":\"" + request + "\"");
  }

  @Test
  void the_csv_runs_nothing_in_a_spreadsheet() {
    Response answer = trail().queryParam("format", "csv").queryParam("request", request).get(TRAIL);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.contentType()).startsWith("text/csv");
    assertThat(answer.header("Content-Disposition")).contains("audit-trail.csv");
    String[] lines = text(answer).split("\r\n");
    assertThat(lines[0]).startsWith("position,at,caller,serviceClient,organization,act,");
    assertThat(lines).hasSize(2);
    assertThat(lines[1]).contains(",organization-added,").doesNotContain(",=", ",\"=");
  }

  @ParameterizedTest
  @CsvSource({"csv, text/csv", "jsonl, application/x-ndjson"})
  void what_a_file_would_be_is_told_without_making_it(String format, String type) {
    Response made = trail().queryParam("format", format).get(TRAIL);

    Response told = trail().queryParam("format", format).head(TRAIL);

    assertThat(told.statusCode()).isEqualTo(200);
    assertThat(told.contentType()).startsWith(type).isEqualTo(made.contentType());
    assertThat(told.header("Content-Disposition")).isEqualTo(made.header("Content-Disposition"));
    assertThat(told.header("Cache-Control")).isEqualTo("no-store");
    assertThat(told.header("Content-Length")).as("only the whole file has one").isNull();
  }

  @ParameterizedTest(name = "{0} as {1} is {2}")
  @CsvSource({
    "?format=csv, reviewer, 403",
    "?format=xml, admin, 400",
    "?format=csv&from=yesterday, admin, 400",
    "?format=csv&calller=x, admin, 400",
    "?cursor=abc, admin, 400"
  })
  void what_get_refuses_head_refuses(String path, String role, int status) {
    Response answer = Api.as(role).head(TRAIL + path);

    assertThat(answer.statusCode()).isEqualTo(status);
  }

  @Test
  void the_command_verifies_it_and_remembers_what_was_noted() throws Exception {
    Command first = Command.run("verify-audit");

    assertThat(first.code()).isZero();
    String head = first.output().replaceAll("(?s).*Its head is (\\S+).*", "$1");
    assertThat(Command.run("verify-audit", "--expect", head).code()).isZero();
    Command other =
        Command.run("verify-audit", "--expect", head.replaceAll(":.*", ":" + "a".repeat(64)));
    assertThat(other.code()).isEqualTo(1);
    assertThat(other.output()).contains("NOT what was written (rewritten)");
    Command later = Command.run("verify-audit", "--expect", "999999999:" + "a".repeat(64));
    assertThat(later.code()).isEqualTo(1);
    assertThat(later.output()).contains("(cut)");
  }

  @ParameterizedTest(name = "{0} as {1} is {2}")
  @CsvSource({
    "'', reviewer, 403",
    "'/verification', publisher, 403",
    "?from=yesterday, admin, 400",
    "?format=xml, admin, 400",
    "?cursor=abc, admin, 400",
    "?calller=x, admin, 400",
    "/verification?expect=7, admin, 400",
    "/verification?limit=0, admin, 400"
  })
  void what_is_not_meant_is_refused(String path, String role, int status) {
    Response answer = Api.as(role).get(TRAIL + path);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.contentType()).startsWith("application/problem+json");
  }

  private static RequestSpecification trail() {
    return Api.as("admin");
  }

  private static JsonNode only(Response answer) {
    try {
      JsonNode items = JSON.readTree(text(answer)).path("items");
      assertThat(items).hasSize(1);
      return items.get(0);
    } catch (IOException noJson) {
      throw new AssertionError(text(answer), noJson);
    }
  }

  private static String text(Response answer) {
    return new String(answer.asByteArray(), StandardCharsets.UTF_8);
  }

  /** RFC 8785 for objects of texts, numbers without fraction, and truths. */
  private static String canonical(ObjectNode entry) throws IOException {
    return new ObjectMapper()
        .configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true)
        .writeValueAsString(JSON.convertValue(entry, TreeMap.class));
  }

  private static String sha256(String text) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
  }
}
