package org.schoolsafety.crosswalk.journeys.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schoolsafety.crosswalk.journeys.errors.ProblemAssert.assertProblem;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.schoolsafety.crosswalk.content.documents.Documents;
import org.schoolsafety.crosswalk.journeys.access.Api;
import org.schoolsafety.crosswalk.journeys.access.RawConnection;
import org.schoolsafety.crosswalk.journeys.access.Submission;

/** Uploads that cannot be taken in. */
class UploadErrorsIT {

  private static final String INTAKE = "/api/v1/intake";
  private static final String MULTIPART = "multipart/form-data; boundary=edge";

  @Test
  void metadata_without_rights_is_refused_by_field() {
    Response answer = Submission.of(Documents.any(5)).with("rights", " ").send();

    assertProblem(answer, 400, "invalid-request");

    assertThat(answer.jsonPath().getList("errors.field")).containsExactly("metadata.rights");
  }

  @Test
  void metadata_with_a_tag_that_is_no_concept_is_refused() {
    Response topic = Submission.of(Documents.any(5)).topics("gossip").send();
    Response kind = Submission.of(Documents.any(5)).with("kind", "rumour").send();

    assertProblem(topic, 400, "unknown-concept");
    assertProblem(kind, 400, "unknown-concept");
  }

  @Test
  void metadata_that_is_no_json_or_holds_an_impossible_date_is_refused() {
    Response torn = metadata("{\"rights\": ");
    Response date = Submission.of(Documents.any(5)).with("issued", "2024-02-30").send();
    Response unknown = Submission.of(Documents.any(5)).with("colour", "red").send();

    assertProblem(torn, 400, "malformed-json");
    assertProblem(date, 400, "invalid-request");
    assertProblem(unknown, 400, "invalid-request");
    assertThat(date.jsonPath().getString("errors[0].field")).isEqualTo("metadata.issued");
    assertThat(unknown.jsonPath().getString("errors[0].field")).isEqualTo("metadata.colour");
  }

  @Test
  void an_upload_without_its_parts_or_with_others_is_malformed() {
    Response noFile = metadata("{\"rights\":\"free\"}");
    Response noMetadata =
        Api.as("publisher").multiPart("file", "a.txt", new byte[] {65}).post(INTAKE);
    Response other =
        Api.as("publisher").multiPart("attachment", "a.txt", new byte[] {65}).post(INTAKE);

    assertProblem(noFile, 400, "malformed-upload");
    assertProblem(noMetadata, 400, "malformed-upload");
    assertProblem(other, 400, "malformed-upload");
  }

  @Test
  void an_upload_that_is_not_multipart_is_unsupported() {
    Response answer = Api.as("publisher").contentType(ContentType.JSON).body("{}").post(INTAKE);

    assertProblem(answer, 415, "unsupported-media-type");
  }

  @Test
  void a_publisher_that_is_not_known_is_refused_by_field() {
    Response answer =
        Submission.of(Documents.any(5)).with("publisher", "nobody-knows").sentBy("reviewer").send();

    assertProblem(answer, 400, "invalid-request");

    assertThat(answer.jsonPath().getList("errors.field")).containsExactly("metadata.publisher");
  }

  @Test
  void an_upload_announced_as_too_large_is_refused_before_it_is_sent() throws IOException {
    try (RawConnection line = RawConnection.open()) {
      line.send(head(List.of("Content-Length: 99999999999")));

      RawConnection.Answer answer = line.read();

      assertProblem(answer, 413, "too-large");
    }
  }

  @Test
  void an_upload_that_grows_too_large_on_the_way_is_refused() throws IOException {
    try (RawConnection line = RawConnection.open()) {
      line.send(head(List.of("Transfer-Encoding: chunked")));
      line.chunk("--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n");

      RawConnection.Answer answer = line.chunksUntilAnswered("a".repeat(1 << 20), 250);

      assertProblem(answer, 413, "too-large");
    }
  }

  @Test
  void an_upload_that_breaks_off_leaves_nothing_in_the_ledger() throws IOException {
    int before = Api.as("reviewer").get(INTAKE).path("total");

    try (RawConnection line = RawConnection.open()) {
      line.send(head(List.of("Content-Length: 5000")) + "--edge\r\nContent-Disposition: form-");
    }

    int after = Api.as("reviewer").get(INTAKE).path("total");
    assertThat(after).isEqualTo(before);
  }

  private static String head(List<String> headers) {
    return "POST "
        + INTAKE
        + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
        + Api.token("publisher")
        + "\r\nContent-Type: "
        + MULTIPART
        + "\r\n"
        + String.join("\r\n", headers)
        + "\r\n\r\n";
  }

  private static Response metadata(String json) {
    return Api.as("publisher").multiPart("metadata", json, "application/json").post(INTAKE);
  }
}
