package org.schoolsafety.crosswalk.platform.problem;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import java.util.Optional;

/** Finds out whether a failure is the caller's JSON, and says what is wrong with it. */
public final class JsonFailure {

  private static final int LONGEST_DETAIL = 300;

  private JsonFailure() {}

  /** Whether JSON that could not be read is in this chain of causes. */
  public static boolean isIn(Throwable failure) {
    return cause(failure, JsonbException.class).isPresent()
        || cause(failure, JsonException.class).isPresent();
  }

  /**
   * The refusal: of what is not JSON with the parser's own words on where it stopped, of what is
   * not of the documented shape with the member's name.
   */
  public static ProblemException problem(Throwable failure) {
    return problem(failure, "");
  }

  /** The same, of JSON that is one part of a request, which its members are named in. */
  public static ProblemException problem(Throwable failure, String part) {
    return cause(failure, JsonException.class)
        .map(JsonFailure::malformed)
        .orElseGet(() -> JsonShape.of(failure, part).problem());
  }

  private static ProblemException malformed(JsonException parser) {
    String words = String.valueOf(parser.getMessage()).replaceAll("\\s+", " ");
    String shown =
        words.length() > LONGEST_DETAIL ? words.substring(0, LONGEST_DETAIL) + "…" : words;
    return new ProblemException(ProblemType.MALFORMED_JSON, "The JSON could not be read: " + shown);
  }

  private static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> kind) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (kind.isInstance(cause)) {
        return Optional.of(kind.cast(cause));
      }
    }
    return Optional.empty();
  }
}
