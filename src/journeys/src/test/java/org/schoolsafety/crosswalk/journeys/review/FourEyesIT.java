package org.schoolsafety.crosswalk.journeys.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schoolsafety.crosswalk.journeys.errors.ProblemAssert.assertProblem;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.schoolsafety.crosswalk.content.documents.Documents;
import org.schoolsafety.crosswalk.journeys.access.Api;
import org.schoolsafety.crosswalk.journeys.access.Decision;
import org.schoolsafety.crosswalk.journeys.access.Partner;
import org.schoolsafety.crosswalk.journeys.access.PartnerPerson;

/**
 * Kinds that the center has chosen need two people; all others one. The gateway of these tests runs
 * with {@code CROSSWALK_REVIEW_TWO_REVIEWERS=policy}.
 */
class FourEyesIT {

  private final PartnerPerson second = PartnerPerson.of(new Partner(), "reviewer");

  @Test
  void a_chosen_kind_is_public_only_after_two_people_have_approved_it() {
    Draft draft = submitted("policy");
    draft.move("reviewer", "claim", "Mine.").then().statusCode(200);
    Response once = approve(draft, Api.as("reviewer"), "Lawful.");
    draft.move("reviewer", "claim", "Mine.").then().statusCode(200);
    Response again = approve(draft, Api.as("reviewer"), "Lawful, still.");
    Response early = draft.move("reviewer", "publish", "Now.");
    draft.move("reviewer", "release", "Yours.").then().statusCode(200);
    claim(draft, second);

    Response twice = approve(draft, second.request(), "I agree.");

    assertThat(once.statusCode()).as(once.asString()).isEqualTo(200);
    assertThat(once.<String>path("state")).isEqualTo("submitted");
    assertProblem(again, 409, "conflict");
    assertProblem(early, 409, "conflict");
    assertThat(twice.<String>path("state")).as(twice.asString()).isEqualTo("approved");
    assertThat(draft.story().getList("reviews.reviewer"))
        .isEqualTo(List.of("reviewer-demo", second.username()));
    draft.move("reviewer", "publish", "Out it goes.").then().statusCode(200);
  }

  @Test
  void no_decision_at_once_gets_round_it() {
    Draft draft = submitted("policy");
    String candidate = draft.seenBy("publisher").getString("candidate");

    Response asItIs = Decision.publish().on(candidate);
    Response asAnother = Decision.publish().with("kind", "guidance").on(candidate);

    assertProblem(asItIs, 409, "conflict");
    assertProblem(asAnother, 409, "conflict");
    assertThat(draft.seenBy("publisher").getString("state")).isEqualTo("submitted");
  }

  @Test
  void any_other_kind_needs_one() {
    Draft draft = submitted("guidance");
    draft.move("reviewer", "claim", "Mine.").then().statusCode(200);

    Response once = approve(draft, Api.as("reviewer"), "Clear.");

    assertThat(once.<String>path("state")).as(once.asString()).isEqualTo("approved");
  }

  private static Draft submitted(String kind) {
    Draft draft = Draft.ofKind(kind).with(Documents.any(5));
    draft.move("publisher", "submit", "Please.").then().statusCode(200);
    return draft;
  }

  private static void claim(Draft draft, PartnerPerson person) {
    draft.move(person.request(), Map.of("move", "claim")).then().statusCode(200);
  }

  private static Response approve(Draft draft, RequestSpecification by, String reason) {
    String kind = draft.seenBy("publisher").getString("metadata.kind");
    List<String> criteria =
        Api.anyone().get("/api/v1/rubrics?kind=" + kind).jsonPath().getList("items[0].criteria.id");
    List<Map<String, Object>> answers =
        criteria.stream()
            .map(each -> Map.<String, Object>of("criterion", each, "value", 2))
            .toList();
    return draft.move(by, Map.of("move", "approve", "note", reason, "answers", answers));
  }
}
