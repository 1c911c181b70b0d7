package org.schoolsafety.crosswalk.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EntrySealTest {

  private static final String CONTENT =
      "{\"act\":\"thing-done\",\"at\":\"2026-03-02T14:05:09.120300Z\",\"caller\":\"ann\","
          + "\"details\":{\"a\":\"1\",\"b\":\"2\"},\"organization\":\"\",\"position\":7,\"previous\":\"00\","
          + "\"serviceClient\":false,\"subject\":\"thing/1\"}";

  @Test
  void the_hash_is_that_of_the_sorted_members_without_it() throws Exception {
    JsonObject details = Json.createObjectBuilder().add("b", "2").add("a", "1").build();

    String hash = EntrySeal.of(entry(details, null));

    assertThat(hash).isEqualTo(sha256(CONTENT));
  }

  @Test
  void a_line_is_what_is_hashed_with_the_hash_in_its_place() {
    JsonObject details = Json.createObjectBuilder().add("b", "2").add("a", "1").build();

    String line = EntrySeal.line(entry(details, null));

    assertThat(line).contains("\"hash\":\"ff\",").doesNotContain("request", "address");
    assertThat(line.replace("\"hash\":\"ff\",", "")).isEqualTo(CONTENT);
  }

  @Test
  void text_is_written_as_rfc_8785_has_it() {
    JsonObject details =
        Json.createObjectBuilder().add("a", "\u20ac$\u000f\nA'B\"\\\\\"/\u007f\u2028<").build();

    String line = EntrySeal.line(entry(details, "r-1"));

    assertThat(line)
        .contains("{\"a\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\u007f\u2028<\"}")
        .contains("\"request\":\"r-1\"");
  }

  private static AuditEntry entry(JsonObject details, @Nullable String request) {
    return new AuditEntry(
        7,
        "2026-03-02T14:05:09.120300Z",
        "ann",
        false,
        "",
        "thing-done",
        "thing/1",
        details,
        null,
        request,
        "00",
        "ff");
  }

  private static String sha256(String text) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
  }
}
