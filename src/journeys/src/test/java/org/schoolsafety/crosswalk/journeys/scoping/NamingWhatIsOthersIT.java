package org.schoolsafety.crosswalk.journeys.scoping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schoolsafety.crosswalk.journeys.errors.ProblemAssert.assertProblem;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.schoolsafety.crosswalk.journeys.access.PartnerPerson;

/** Two organizations; each names the other's things in what it sends of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NamingWhatIsOthersIT {

  private final Belongings theirs = new Belongings();
  private final Belongings own = new Belongings();
  private final PartnerPerson me = own.owner;
  private List<String> before = List.of();

  @BeforeEach
  void as_it_is() {
    before = theirs.snapshot();
  }

  @AfterEach
  void nothing_of_theirs_changed() {
    assertThat(theirs.snapshot()).isEqualTo(before);
  }

  @Test
  void nobody_begins_a_draft_in_anothers_name() {
    Response answer = begin(inTheirName(), null);

    assertProblem(answer, 403, "other-organization");
  }

  @Test
  void nobody_begins_a_version_of_anothers_item() {
    Response answer = begin(Work.said("Ours now"), theirs.item);

    assertProblem(answer, 403, "other-organization");
  }

  @Test
  void nobody_turns_a_draft_into_anothers() {
    Response answer =
        me.request()
            .header("If-Match", own.tagOf(own.draft.path()))
            .contentType(ContentType.JSON)
            .body(inTheirName())
            .put(own.draft.path() + "/metadata");

    assertProblem(answer, 403, "other-organization");
  }

  @Test
  void nobody_sends_a_file_in_anothers_name() {
    Response answer = send(own.note.getBytes(java.nio.charset.StandardCharsets.UTF_8), theirs);

    assertProblem(answer, 403, "other-organization");
  }

  @Test
  void nobody_puts_an_own_item_in_the_place_of_anothers_or_the_other_way_round() {
    Response theirsByMine = supersede(theirs.item, own.item);
    Response mineByTheirs = supersede(own.item, theirs.item);

    assertProblem(theirsByMine, 403, "other-organization");
    assertProblem(mineByTheirs, 403, "other-organization");
  }

  @Test
  void the_same_bytes_as_anothers_unpublished_file_do_not_tell_whose_they_are() {
    Response sent = send(theirs.draft.bytes(), own);
    Response attached =
        me.request()
            .header("If-Match", own.tagOf(own.draft.path()))
            .multiPart("file", "copy.txt", theirs.returned.bytes(), "text/plain")
            .post(own.draft.path() + "/file");
    String row = me.request().get("/api/v1/intake/" + sent.path("id")).asString();
    String rows = me.request().queryParam("outcome", "duplicate").get("/api/v1/intake").asString();

    assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(202);
    assertThat(sent.<String>path("outcome")).isEqualTo("duplicate");
    assertProblem(attached, 409, "conflict");
    for (String told : List.of(sent.asString(), attached.asString(), row, rows)) {
      for (Work work : List.of(theirs.draft, theirs.returned)) {
        assertThat(told).doesNotContain(work.intake(), work.candidate(), work.submission());
      }
    }
  }

  private Map<String, Object> inTheirName() {
    Map<String, Object> said = new HashMap<>(Work.said("In their name"));
    said.put("publisher", theirs.partner.id());
    return said;
  }

  private Response begin(
      Map<String, Object> said, @org.jspecify.annotations.Nullable String revises) {
    Map<String, Object> body = new HashMap<>(Map.of("metadata", said));
    if (revises != null) {
      body.put("revises", revises);
    }
    return me.request().contentType(ContentType.JSON).body(body).post(Work.SUBMISSIONS);
  }

  private Response send(byte[] bytes, Belongings inTheNameOf) {
    Map<String, Object> metadata =
        Map.of("publisher", inTheNameOf.partner.id(), "rights", "Free to share.");
    return me.request()
        .multiPart("metadata", metadata, "application/json")
        .multiPart("file", "copy.txt", bytes, "text/plain")
        .post("/api/v1/intake");
  }

  private Response supersede(String item, String by) {
    String path = "/api/v1/guidance/" + item;
    return me.request()
        .header("If-Match", own.tagOf(path))
        .contentType(ContentType.JSON)
        .body(Map.of("by", by, "explanation", "Ours is better."))
        .post(path + "/supersession");
  }
}
