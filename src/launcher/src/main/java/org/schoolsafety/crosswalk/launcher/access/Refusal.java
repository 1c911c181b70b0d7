package org.schoolsafety.crosswalk.launcher.access;

import com.fasterxml.jackson.databind.JsonNode;

/** The gateway understood and said no: its status and its own words. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;

  Refusal(int status, String words) {
    super(words);
    this.status = status;
  }

  /** The problem document's words, or the bare status when there is none. */
  static Refusal of(int status, JsonNode body) {
    String title = body.path("title").asText("");
    String detail = body.path("detail").asText("");
    String words = (title + (detail.isEmpty() ? "" : ": " + detail)).strip();
    String errors = body.hasNonNull("errors") ? " " + body.get("errors") : "";
    return new Refusal(
        status, (words.isEmpty() ? "The gateway answered " + status : words) + errors);
  }

  public int status() {
    return status;
  }
}
