package org.schoolsafety.crosswalk.journeys.access;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** An organization of one test's own, looked after by the demo admin. */
public final class Partner {

  private final String id =
      "partner-" + Long.toString(ThreadLocalRandom.current().nextLong(1L << 50), 36);

  /** The organization's id. */
  public String id() {
    return id;
  }

  /** Where it is. */
  public String path() {
    return "/api/v1/organizations/" + id;
  }

  /** What is said of it at first. */
  public Map<String, Object> description() {
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("name", "Partner " + id);
    said.put("type", "nonprofit");
    said.put("jurisdiction", "US-MN");
    said.put("contacts", List.of(Map.of("name", "Front desk", "email", "desk@partner.example")));
    return said;
  }

  /** Registers it. */
  public Partner registered() {
    put(description()).then().statusCode(201);
    return this;
  }

  /** Says this of it, with no condition. */
  public Response put(Map<String, Object> said) {
    return Api.as("admin").contentType(ContentType.JSON).body(said).put(path());
  }

  /** Its present entity tag, as the admin reads it. */
  public String tag() {
    return tag(path());
  }

  /** The present entity tag of what is at this path, as the admin reads it. */
  public static String tag(String path) {
    return Api.as("admin").get(path).then().statusCode(200).extract().header("ETag");
  }

  /** Puts a memorandum of this term on record; its path. */
  public String agreement(String from, String to) {
    Map<String, Object> terms = terms(from, to);
    return Api.as("admin")
        .contentType(ContentType.JSON)
        .body(terms)
        .post(path() + "/agreements")
        .then()
        .statusCode(201)
        .extract()
        .header("Location")
        .replaceFirst("https?://[^/]+", "");
  }

  /** The terms of a memorandum with the center that runs the gateway. */
  public Map<String, Object> terms(String from, String to) {
    return Map.of(
        "title",
        "Sharing of guidance",
        "kind",
        "formal",
        "instrument",
        "memorandum",
        "from",
        from,
        "to",
        to,
        "parties",
        List.of(
            Map.of("organization", id, "roles", List.of("publisher")),
            Map.of(
                "organization", "granite-state-school-safety-center", "roles", List.of("host"))));
  }

  /** Writes on the state that the admin has just read. */
  public static Response post(String path, String of, Object body) {
    return Api.as("admin")
        .contentType(ContentType.JSON)
        .header("If-Match", tag(of))
        .body(body)
        .post(path);
  }

  /** Somebody who is to get an account. */
  public Map<String, Object> person(String name, String... roles) {
    return Map.of(
        "username",
        id + "-" + name,
        "email",
        id + "-" + name + "@partner.example",
        "firstName",
        "Robin",
        "lastName",
        "Rivera",
        "roles",
        List.of(roles));
  }

  /** Brings it in with these people. */
  public Response onboard(List<Map<String, Object>> people) {
    return onboard(
        Map.of(
            "organization",
            description(),
            "agreement",
            terms("2020-01-01", "2099-12-31"),
            "users",
            people));
  }

  /** Brings it in with all of this. */
  public Response onboard(Map<String, Object> wanted) {
    return Api.as("admin").contentType(ContentType.JSON).body(wanted).post(path() + "/onboarding");
  }
}
