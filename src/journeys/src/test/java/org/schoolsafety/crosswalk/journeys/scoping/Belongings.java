package org.schoolsafety.crosswalk.journeys.scoping;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.content.documents.Documents;
import org.schoolsafety.crosswalk.journeys.access.Api;
import org.schoolsafety.crosswalk.journeys.access.Decision;
import org.schoolsafety.crosswalk.journeys.access.Partner;
import org.schoolsafety.crosswalk.journeys.access.PartnerPerson;

/**
 * What one organization has here: work that waits, was returned or was never sent, an agreement,
 * people, and two published items.
 */
final class Belongings {

  final Partner partner = new Partner();
  final PartnerPerson owner = PartnerPerson.of(partner, "publisher");
  final String note = Documents.uniqueWord();
  final Work draft = Work.draftOf(owner, "a draft");
  final Work waiting = Work.draftOf(owner, "what waits").submitted(owner);
  final Work returned =
      Work.draftOf(owner, "what was returned").submitted(owner).returned(owner, note);
  final Work first = Work.draftOf(owner, "what was published").submitted(owner);
  final Work second = Work.draftOf(owner, "what was published too").submitted(owner);
  final String item = published(first);
  final String successor = published(second);
  final String agreement =
      Api.as("admin").get(partner.path() + "/agreements").jsonPath().getString("items[0].id");

  private @Nullable String family;
  private @Nullable String conflict;
  private @Nullable String token;

  private static String published(Work work) {
    return Decision.publish()
        .on(work.candidate())
        .then()
        .statusCode(200)
        .extract()
        .path("guidance.id");
  }

  /** All its submissions. */
  List<Work> works() {
    return List.of(draft, waiting, returned, first, second);
  }

  /** An edition family of its items; made when first asked for, as then a search shows one. */
  String family() {
    if (family == null) {
      family = made("reviewer", "/api/v1/edition-families", Expectations.family(this));
    }
    return family;
  }

  /** A conflict between its items. */
  String conflict() {
    if (conflict == null) {
      conflict = made("reviewer", "/api/v1/conflicts", report());
    }
    return conflict;
  }

  /** The secret part of the address of a private feed of its publisher. */
  String token() {
    if (token == null) {
      Response made =
          Patience.answer(
              () ->
                  owner
                      .request()
                      .contentType(ContentType.JSON)
                      .body(
                          Map.of(
                              "name", "Tip lines",
                              "search", "topic=tip-line",
                              "channel", "feed",
                              "events", List.of("new")))
                      .post("/api/v1/subscriptions"));
      made.then().statusCode(201);
      token = made.<String>path("shownOnce.feed").replaceAll(".*/|\\.atom$", "");
    }
    return token;
  }

  /** What is said of that conflict. */
  Map<String, Object> report() {
    return Map.of(
        "items",
        List.of(item, successor),
        "courseOfAction",
        "Which door to leave by",
        "description",
        "One names the front door, the other the back door.");
  }

  private static String made(String role, String path, Map<String, Object> body) {
    return Api.as(role)
        .contentType(ContentType.JSON)
        .body(body)
        .post(path)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** Ids, titles, names of files and notes that nobody outside may read. */
  Set<String> secrets() {
    Set<String> secrets = new HashSet<>(Set.of(note, agreement, owner.username(), "Front desk"));
    for (Work work : works()) {
      secrets.addAll(Set.of(work.submission(), work.intake(), work.candidate()));
    }
    for (Work unpublished : List.of(draft, waiting, returned)) {
      secrets.addAll(unpublished.words());
      secrets.add(unpublished.sha256());
    }
    return secrets;
  }

  /**
   * All of it as those see it who may, with the entity tags and what the audit trail says of it.
   */
  List<String> snapshot() {
    List<String> seen = new ArrayList<>();
    for (Work work : works()) {
      see(seen, owner.request(), work.path());
      see(seen, owner.request(), work.path() + "/story");
      see(seen, owner.request(), "/api/v1/intake/" + work.intake());
      if (work != draft) { // which no reviewer sees before it is sent
        see(seen, Api.as("reviewer"), "/api/v1/candidates/" + work.candidate());
      }
      see(seen, acts("submission/" + work.submission()), Expectations.TRAIL);
    }
    for (String id : List.of(item, successor)) {
      see(seen, Api.anyone(), "/api/v1/guidance/" + id);
      see(seen, Api.anyone(), "/api/v1/guidance/" + id + "/versions");
    }
    see(seen, Api.as("admin"), partner.path());
    see(seen, Api.as("admin"), partner.path() + "/agreements");
    see(seen, Api.as("admin"), partner.path() + "/people");
    see(seen, acts("organization/" + partner.id()), Expectations.TRAIL);
    see(seen, Api.as("reviewer").queryParam("publisher", partner.id()), Work.SUBMISSIONS);
    see(seen, Api.as("reviewer").queryParam("publisher", partner.id()), "/api/v1/intake");
    return seen;
  }

  private static RequestSpecification acts(String subject) {
    return Api.as("admin").queryParams(Map.of("subject", subject, "size", 100));
  }

  private static void see(List<String> seen, RequestSpecification request, String path) {
    Response answer = Patience.answer(() -> request.get(path));
    answer.then().statusCode(200);
    seen.add(path + " " + answer.header("ETag") + " " + answer.asString());
  }

  /** The entity tag of what is at this path, as those read it who may. */
  String tagOf(String path) {
    RequestSpecification reader =
        path.startsWith(Work.SUBMISSIONS) ? owner.request() : Api.as("admin");
    return Patience.answer(() -> reader.get(path)).header("ETag");
  }

  /** How many of its ledger rows its own people see. */
  JsonPath seenBy(PartnerPerson person, String list) {
    return Patience.answer(() -> person.request().queryParam("size", 100).get(list)).jsonPath();
  }
}
