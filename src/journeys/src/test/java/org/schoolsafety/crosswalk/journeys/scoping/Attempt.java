package org.schoolsafety.crosswalk.journeys.scoping;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.schoolsafety.crosswalk.content.documents.Documents;
import org.schoolsafety.crosswalk.journeys.scoping.Contract.Operation;

/**
 * One operation on one thing of an organization, with everything right: the ids, the entity tag,
 * the body. Only the caller is left open.
 *
 * @param operation what is called
 * @param mine whose things
 * @param work which submission, where the path is of one
 */
record Attempt(Operation operation, Belongings mine, Work work) {

  private static final Map<String, String> RECORDS =
      Map.of("verb", "ListRecords", "metadataPrefix", "oai_dc");

  /** One for each thing that the path can be of. */
  static List<Attempt> allOf(Operation operation, Belongings mine) {
    return isOfWork(operation)
        ? mine.works().stream().map(work -> new Attempt(operation, mine, work)).toList()
        : List.of(new Attempt(operation, mine, mine.draft));
  }

  /** Those on which it leads to something when its owner makes it. */
  static List<Attempt> owners(Operation operation, Belongings mine) {
    Work work = operation.id().equals("moveSubmission") ? mine.waiting : mine.draft;
    return operation.reads() ? allOf(operation, mine) : List.of(new Attempt(operation, mine, work));
  }

  private static boolean isOfWork(Operation operation) {
    return operation.path().matches("/api/v1/(submissions|intake|candidates)/.*");
  }

  /** Makes it as this caller. */
  Response as(Supplier<RequestSpecification> caller) {
    return Patience.answer(() -> prepared(caller.get()).request(operation.method(), path()));
  }

  private RequestSpecification prepared(RequestSpecification request) {
    switch (operation.id()) {
      case "getGuidanceDifference" -> request.queryParam("from", 1);
      case "compareGuidance", "compareSubmission" -> request.queryParam("from", mine.successor);
      case "harvest" -> request.queryParams(RECORDS);
      default -> {}
    }
    if (operation.reads()) {
      return request;
    }
    String tag = mine.tagOf(thing());
    return withBody(tag == null ? request : request.header("If-Match", tag));
  }

  private RequestSpecification withBody(RequestSpecification request) {
    Object body = Expectations.table().get(operation.id()).body().apply(mine);
    return switch (operation.id()) {
      case "submitFile" -> file(request).multiPart("metadata", body, "application/json");
      case "attachFile" -> file(request);
      case "harvestByPost" -> request.formParams(RECORDS);
      default -> body == null ? request : request.contentType(ContentType.JSON).body(body);
    };
  }

  private static RequestSpecification file(RequestSpecification request) {
    byte[] bytes = Documents.any(5).bytes();
    return request.multiPart("file", "another.txt", bytes, "text/plain");
  }

  /** The path, with the ids of what is tried. */
  String path() {
    String path = operation.path();
    if (path.contains("{token}")) {
      return path.replace("{token}", mine.token());
    }
    for (Map.Entry<String, String> each : ids().entrySet()) {
      path = path.replace("{" + each.getKey() + "}", each.getValue());
    }
    return path;
  }

  /** What the path is of: the part of it that has an entity tag. */
  private String thing() {
    return path().replaceFirst("^(/api/v1/[a-z-]+/[^/]+(/agreements/[^/]+)?).*$", "$1");
  }

  private Map<String, String> ids() {
    String kind = operation.path().split("/").length > 3 ? operation.path().split("/")[3] : "";
    String id =
        switch (kind) {
          case "submissions" -> work.submission();
          case "intake" -> work.intake();
          case "candidates" -> work.candidate();
          case "guidance" -> mine.item;
          case "edition-families" -> mine.family();
          case "conflicts" -> mine.conflict();
          case "subscriptions" -> mine.item; // which is none's
          default -> mine.partner.id();
        };
    return Map.of(
        "id",
        id,
        "agreement",
        mine.agreement,
        "version",
        "1",
        "rubric",
        "guidance",
        "scheme",
        "phase",
        "guidanceId",
        mine.item);
  }

  /** What the caller names, and so may be told again. */
  Set<String> named() {
    return operation.path().contains("{agreement}")
        ? Set.of(mine.agreement)
        : Set.of(work.submission(), work.intake(), work.candidate());
  }

  @Override
  public String toString() {
    return operation + " on " + work;
  }
}
