package org.schoolsafety.crosswalk.vetting.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/**
 * In which order submissions come. The sequence decides among equals, so that each has one place,
 * and a page goes on after a place, however many before it have left the listing meanwhile.
 */
public enum SubmissionOrder {
  /** Longest waiting first; what was never sent comes last. */
  WAITING("coalesce(s.submitted_at, 'infinity')", "timestamptz", false),
  /** Soonest due first; without a day last. */
  DUE("coalesce(s.due_on, 'infinity')", "date", false),
  /** Last changed first. */
  UPDATED("s.updated_at", "timestamptz", true);

  private static final String LAST = "infinity";

  private final String value;
  private final String type;
  private final boolean descending;

  SubmissionOrder(String value, String type, boolean descending) {
    this.value = value;
    this.type = type;
    this.descending = descending;
  }

  /**
   * A place in this order.
   *
   * @param value what is ordered by, as PostgreSQL reads it
   * @param sequence the submission's
   */
  public record Place(String value, long sequence) {}

  /** The order of this word. */
  public static SubmissionOrder of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT));
  }

  /** The word for it in a request. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Before all. */
  public Place start() {
    return descending ? new Place(LAST, Long.MAX_VALUE) : new Place("-infinity", 0);
  }

  /** Where this submission is. */
  public Place placeOf(Submission submission) {
    Object by =
        switch (this) {
          case WAITING -> submission.submittedAt();
          case DUE -> submission.dueOn();
          case UPDATED -> submission.updatedAt();
        };
    return new Place(by == null ? LAST : by.toString(), submission.sequence());
  }

  /** Whether a value is one of this order's. */
  public boolean has(String written) {
    try {
      return written.equals(LAST)
          || (this == DUE ? LocalDate.parse(written) : Instant.parse(written)) != null;
    } catch (DateTimeParseException another) {
      return false;
    }
  }

  /** What comes after {@code :placeValue} and {@code :placeSequence}, in this order. */
  String afterPlace() {
    return " and (%s, s.sequence) %s (cast(:placeValue as %s), :placeSequence)%s"
        .formatted(value, descending ? "<" : ">", type, orderBy());
  }

  private String orderBy() {
    String direction = descending ? " desc" : "";
    return " order by %s%s, s.sequence%s".formatted(value, direction, direction);
  }
}
