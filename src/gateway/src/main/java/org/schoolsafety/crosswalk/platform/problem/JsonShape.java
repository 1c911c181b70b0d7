package org.schoolsafety.crosswalk.platform.problem;

import jakarta.json.bind.JsonbException;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is wrong with JSON that is well-formed but not of the documented shape, in the caller's
 * words instead of the binding's, which speaks of our classes and its parser's events.
 */
final class JsonShape {

  private static final Pattern IN_MEMBER =
      Pattern.compile("Unable to deserialize property '([^']+)' because of: ");
  private static final Pattern UNKNOWN =
      Pattern.compile("Json property (.+?) can not be mapped to a class", Pattern.DOTALL);
  private static final Pattern MISPLACED =
      Pattern.compile("Received event: (\\w+) Allowed: \\[(\\w+)");
  private static final Map<String, String> KINDS =
      Map.of("START_OBJECT", "an object", "START_ARRAY", "a list", "VALUE_NULL", "null");
  private static final String ONE_VALUE = "a single value";
  private static final int LONGEST_NAME = 100;

  private final String path;
  private final String message;

  private JsonShape(String path, String message) {
    this.path = path;
    this.message = message;
  }

  /**
   * Of a failure that is no fault of the parser's.
   *
   * @param part the part of the request that the JSON is, as members are named in it; empty where
   *     it is the whole
   */
  static JsonShape of(Throwable failure, String part) {
    String words = words(failure);
    StringJoiner path = new StringJoiner(".");
    if (!part.isEmpty()) {
      path.add(part);
    }
    Matcher member = IN_MEMBER.matcher(words);
    while (member.find()) {
      path.add(member.group(1));
    }
    Matcher unknown = UNKNOWN.matcher(words);
    if (unknown.find()) {
      path.add(shortened(unknown.group(1)));
      return new JsonShape(path.toString(), "is no member here");
    }
    return new JsonShape(path.toString(), message(failure, words));
  }

  /** The refusal, which names the member where it is known. */
  ProblemException problem() {
    return path.isEmpty()
        ? new ProblemException(ProblemType.INVALID_REQUEST, "The JSON " + message + ".")
        : new ProblemException(
            ProblemType.INVALID_REQUEST,
            "The member \"%s\" %s.".formatted(path, message),
            List.of(new FieldError(path, message)));
  }

  private static String message(Throwable failure, String words) {
    Matcher misplaced = MISPLACED.matcher(words);
    if (misplaced.find()) {
      return "must be %s, not %s".formatted(wanted(misplaced.group(2)), kind(misplaced.group(1)));
    }
    Throwable root = root(failure);
    if (root instanceof DateTimeException) {
      return "is not a date or time that exists, in the documented form";
    }
    return root instanceof NumberFormatException
        ? "must be a number in the documented range"
        : "is not of the documented form";
  }

  /** Any of several events in no order, of which null is one wherever a single value is. */
  private static String wanted(String event) {
    return event.startsWith("VALUE_") ? ONE_VALUE : kind(event);
  }

  private static String shortened(String name) {
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
  }

  private static String kind(String event) {
    return KINDS.getOrDefault(event, ONE_VALUE);
  }

  private static String words(Throwable failure) {
    Throwable outermost = failure;
    while (!(outermost instanceof JsonbException) && outermost.getCause() != null) {
      outermost = outermost.getCause();
    }
    return String.valueOf(outermost.getMessage());
  }

  private static Throwable root(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }
}
