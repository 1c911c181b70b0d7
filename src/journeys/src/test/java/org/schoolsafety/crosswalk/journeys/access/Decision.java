package org.schoolsafety.crosswalk.journeys.access;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a reviewer decides on a candidate. */
public final class Decision {

  private final Map<String, Object> body = new LinkedHashMap<>();

  private Decision(String decision) {
    body.put("decision", decision);
    body.put("reason", "It does what it says, and a school can do it.");
  }

  public static Decision publish() {
    return new Decision("publish");
  }

  public static Decision reject() {
    return new Decision("reject");
  }

  public Decision with(String name, Object value) {
    body.put(name, value);
    return this;
  }

  /** Decides as the demo reviewer. */
  public Response on(String candidate) {
    return by("reviewer", candidate);
  }

  /** Decides as the demo user of this role. */
  public Response by(String role, String candidate) {
    return Api.as(role)
        .contentType(ContentType.JSON)
        .body(body)
        .post("/api/v1/candidates/" + candidate + "/decision");
  }
}
