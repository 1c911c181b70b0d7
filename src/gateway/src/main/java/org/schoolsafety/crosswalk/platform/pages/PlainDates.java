package org.schoolsafety.crosswalk.platform.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates as people read them, beside the form machines read. */
public final class PlainDates {

  private static final DateTimeFormatter PLAIN =
      DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

  private PlainDates() {}

  /** A day as its publisher stated it; absent stays absent. */
  public static @Nullable PlainDate of(@Nullable LocalDate day) {
    return day == null ? null : new PlainDate(day.toString(), PLAIN.format(day));
  }

  /** The day of this moment in UTC, as all times of this gateway. */
  public static PlainDate of(Instant moment) {
    LocalDate day = moment.atZone(ZoneOffset.UTC).toLocalDate();
    return new PlainDate(day.toString(), PLAIN.format(day));
  }
}
