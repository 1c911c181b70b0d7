package org.schoolsafety.crosswalk.search.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.problem.FieldError;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.search.query.Editions;
import org.schoolsafety.crosswalk.search.query.SortOrder;

/** Reads single parameter values; an empty value, as forms send it, is none. */
public final class ParameterValues {

  static final int LONGEST_TEXT = 1000;
  private static final int MOST_ITEMS = 100;

  private ParameterValues() {}

  static String text(@Nullable String typed) {
    if (typed != null && typed.length() > LONGEST_TEXT) {
      throw invalid("q", "must have at most " + LONGEST_TEXT + " characters");
    }
    return typed == null ? "" : typed.strip();
  }

  static @Nullable LocalDate date(String name, @Nullable String value) {
    if (value == null || value.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException notADate) {
      throw invalid(name, "must be a date like 2026-01-31");
    }
  }

  static SortOrder sort(@Nullable String value) {
    if (value == null || value.isEmpty()) {
      return SortOrder.RELEVANCE;
    }
    return SortOrder.of(value)
        .orElseThrow(() -> invalid("sort", "must be one of relevance, newest, oldest, title"));
  }

  static Editions editions(@Nullable String value) {
    if (value == null || value.isEmpty()) {
      return Editions.PREFERRED;
    }
    return Arrays.stream(Editions.values())
        .filter(editions -> editions.key().equals(value))
        .findFirst()
        .orElseThrow(() -> invalid("editions", "must be preferred or all"));
  }

  static int size(@Nullable String value, int usual) {
    return number("size", value, usual, 1, MOST_ITEMS);
  }

  /** A whole number within these bounds; what is usual where none is given. */
  public static int number(String name, @Nullable String value, int usual, int least, int most) {
    if (value == null || value.isEmpty()) {
      return usual;
    }
    int number = value.matches("\\d{1,6}") ? Integer.parseInt(value) : -1;
    if (number < least || number > most) {
      throw invalid(name, "must be a number from " + least + " to " + most);
    }
    return number;
  }

  static ProblemException invalid(String name, String message) {
    return new ProblemException(
        ProblemType.INVALID_PARAMETER,
        "The parameter %s %s.".formatted(name, message),
        List.of(new FieldError(name, message)));
  }
}
