package org.schoolsafety.crosswalk.platform.problem;

import java.sql.SQLException;
import java.util.Optional;

/**
 * Tells what a caller sent and the database cannot keep from a failure of our own. The doors check
 * what they can; this is the one place for what only the database knows.
 */
final class RefusedValue {

  /** PostgreSQL, appendix A. */
  private static final String NOT_IN_REPERTOIRE = "22021";

  private static final String UNTRANSLATABLE_CHARACTER = "22P05";
  private static final String CHECK_VIOLATION = "23514";
  private static final String INVALID_DATETIME = "22007";
  private static final String DATETIME_OVERFLOW = "22008";
  private static final int DEEPEST = 20;

  private RefusedValue() {}

  /** Whether a value that the database does not take is behind this failure. */
  static boolean causes(Throwable failure) {
    return detail(failure).isPresent();
  }

  /** The refusal, with what to do. */
  static ProblemException problem(Throwable failure) {
    return new ProblemException(ProblemType.INVALID_REQUEST, detail(failure).orElseThrow());
  }

  private static Optional<String> detail(Throwable failure) {
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      if (cause instanceof SQLException sql) {
        return Optional.ofNullable(sql.getSQLState()).flatMap(RefusedValue::sentence);
      }
      cause = cause.getCause();
    }
    return Optional.empty();
  }

  private static Optional<String> sentence(String state) {
    return switch (state) {
      case NOT_IN_REPERTOIRE, UNTRANSLATABLE_CHARACTER ->
          Optional.of(
              "A text holds a character that cannot be stored, such as U+0000. Take it out and send the text again.");
      case CHECK_VIOLATION ->
          Optional.of(
              "A value is not of the form, length or range that its field has. Compare with the contract at /openapi.");
      case INVALID_DATETIME, DATETIME_OVERFLOW ->
          Optional.of("A day or time is not one that can be stored. Give it like 2026-03-01.");
      default -> Optional.empty();
    };
  }
}
