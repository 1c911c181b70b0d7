package org.schoolsafety.crosswalk.platform.problem;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;

/** Finds out whether a failure is the caller's JSON, and says what is wrong with it. */
public final class JsonFailure {

  private static final int LONGEST_DETAIL = 300;

  private JsonFailure() {}

  /** Whether JSON that could not be read is in this chain of causes. */
  public static boolean isIn(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof JsonbException || cause instanceof JsonException) {
        return true;
      }
    }
    return false;
  }

  /** The refusal, with the parser's own words on where it stopped. */
  public static ProblemException problem(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String words =
        String.valueOf(root.getMessage())
            .replaceAll(
                "(?i)Json property (\\S+) can not be mapped to.*",
                "there is no member \"$1\" here.")
            .replaceAll("(?:class )?org\\.schoolsafety\\.\\S+", "this object")
            .replaceAll("\\s+", " ");
    String shown =
        words.length() > LONGEST_DETAIL ? words.substring(0, LONGEST_DETAIL) + "…" : words;
    return new ProblemException(ProblemType.MALFORMED_JSON, "The JSON could not be read: " + shown);
  }
}
