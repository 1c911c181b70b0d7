package org.schoolsafety.crosswalk.subscriptions.mail;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a reader gets digests: at the same time of day where they live, each day or each week. Where
 * the clocks go forward over that time, the digest comes as much later; where they go back over it,
 * at the first of the two; where a whole day is left out, that day's digest is the next day's.
 *
 * @param zone where the reader lives
 * @param at the time of day
 * @param day the day of the week; absent for every day
 */
record DigestTimes(ZoneId zone, LocalTime at, @Nullable DayOfWeek day) {

  private static final int FAR_ENOUGH = 4;

  /** The first time after this moment; what happens until then, that moment included, is in it. */
  Instant next(Instant after) {
    LocalDate before = after.atZone(zone).toLocalDate().minusDays(1);
    return days(before)
        .map(each -> each.atTime(at).atZone(zone).toInstant())
        .filter(moment -> moment.isAfter(after))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No zone leaves out so many days"));
  }

  private Stream<LocalDate> days(LocalDate from) {
    return day == null
        ? Stream.iterate(from, each -> each.plusDays(1)).limit(FAR_ENOUGH)
        : Stream.iterate(from.with(TemporalAdjusters.nextOrSame(day)), each -> each.plusWeeks(1))
            .limit(FAR_ENOUGH);
  }
}
