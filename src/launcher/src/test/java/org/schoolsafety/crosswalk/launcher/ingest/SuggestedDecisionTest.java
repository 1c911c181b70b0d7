package org.schoolsafety.crosswalk.launcher.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class SuggestedDecisionTest {
  private static final String SUGGESTIONS =
      """
      "suggestions":[{"scheme":"phase","notation":"response","score":0.9},{"scheme":"phase","notation":"recovery","score":0.1}]""";

  @Test
  void tags_the_text_suggests_strongly_are_taken() throws Exception {
    JsonNode candidate =
        json("{\"metadata\":{},\"intake\":{\"title\":\"Plan\"}," + SUGGESTIONS + "}");

    JsonNode decision = SuggestedDecision.of(candidate, "plan.pdf");

    assertThat(decision.path("phases").toString()).isEqualTo("[\"response\"]");
  }

  @Test
  void what_the_sender_said_stands() throws Exception {
    JsonNode candidate =
        json("{\"metadata\":{\"title\":\"Plan\",\"phases\":[\"prevention\"]}," + SUGGESTIONS + "}");

    JsonNode decision = SuggestedDecision.of(candidate, "plan.pdf");

    assertThat(decision.has("phases")).isFalse();
  }

  @Test
  void a_file_without_a_title_is_published_under_its_name() throws Exception {
    JsonNode candidate = json("{\"metadata\":{},\"intake\":{}}");

    JsonNode decision = SuggestedDecision.of(candidate, "EOP_Review_Checklist.docx");

    assertThat(decision.path("title").asText()).isEqualTo("EOP Review Checklist");
  }

  private static JsonNode json(String text) throws Exception {
    return new ObjectMapper().readTree(text);
  }
}
