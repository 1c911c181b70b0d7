package org.schoolsafety.crosswalk.publication.web.pages;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.pages.PlainDate;
import org.schoolsafety.crosswalk.platform.pages.PlainDates;

/**
 * When the item is to be looked at again.
 *
 * @param by the day
 * @param overdue whether it has passed
 */
public record ReviewView(PlainDate by, boolean overdue) {

  /** The review due by this day, seen from today; null if there is none. */
  static @Nullable ReviewView of(@Nullable LocalDate by, LocalDate today) {
    PlainDate day = PlainDates.of(by);
    return by == null || day == null ? null : new ReviewView(day, today.isAfter(by));
  }
}
