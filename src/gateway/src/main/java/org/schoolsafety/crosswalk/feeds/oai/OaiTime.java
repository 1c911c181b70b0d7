package org.schoolsafety.crosswalk.feeds.oai;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Times as the protocol writes them: days or whole seconds, in UTC. */
final class OaiTime {

  private static final String DAY = "\\d{4}-\\d\\d-\\d\\d";
  private static final String SECOND = DAY + "T\\d\\d:\\d\\d:\\d\\dZ";

  /** Before everything and after everything, within what PostgreSQL can keep. */
  private static final Instant EVER = Instant.parse("0001-01-01T00:00:00Z");

  private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

  private OaiTime() {}

  static String of(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** Refuses two limits of different granularity, or in the wrong order. */
  static void check(@Nullable String from, @Nullable String until) {
    if (from != null && until != null && from.length() != until.length()) {
      throw bad("from and until are to have the same granularity");
    }
    if (!from(from).isBefore(end(until))) {
      throw bad("from is to be no later than until");
    }
  }

  static Instant from(@Nullable String value) {
    return value == null ? EVER : read(value);
  }

  /** The moment after the last that this limit lets in. */
  static Instant end(@Nullable String value) {
    if (value == null) {
      return NEVER;
    }
    Instant last = read(value);
    return value.matches(DAY) ? last.plus(1, ChronoUnit.DAYS) : last.plusSeconds(1);
  }

  private static Instant read(String value) {
    try {
      if (value.matches(DAY)) {
        return LocalDate.parse(value).atStartOfDay(ZoneOffset.UTC).toInstant();
      }
      if (value.matches(SECOND)) {
        return Instant.parse(value);
      }
    } catch (DateTimeParseException noDate) {
      throw bad("\"" + value + "\" is no date");
    }
    throw bad("\"" + value + "\" is not of the form YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ");
  }

  private static OaiFault bad(String what) {
    return new OaiFault(OaiFault.Code.BAD_ARGUMENT, what + ".");
  }
}
