package org.schoolsafety.crosswalk.launcher.access;

import com.fasterxml.jackson.databind.JsonNode;

/** The gateway understood and said no: its status and its own words. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private static final int SERVER_ERROR = 500;

  private final int status;

  Refusal(int status, String words) {
    super(words);
    this.status = status;
  }

  /** The problem document's words, or the bare status when there is none. */
  static Refusal of(int status, JsonNode body) {
    StringBuilder words =
        new StringBuilder(body.path("title").asText("The gateway answered " + status));
    String detail = body.path("detail").asText("");
    if (!detail.isEmpty() && !words.toString().equals(detail)) {
      words.append(" – ").append(detail);
    }
    if (body.hasNonNull("errors")) {
      words.append(' ').append(body.get("errors"));
    }
    if (status >= SERVER_ERROR && body.hasNonNull("requestId")) {
      words.append(" (request ").append(body.get("requestId").asText()).append(')');
    }
    return new Refusal(status, words.toString());
  }

  public int status() {
    return status;
  }
}
