package org.schoolsafety.crosswalk.subscriptions.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DigestTimesTest {

  private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
  private static final LocalTime HALF_PAST_ONE = LocalTime.of(1, 30);
  private static final LocalTime HALF_PAST_TWO = LocalTime.of(2, 30);
  private static final LocalTime SEVEN = LocalTime.of(7, 0);

  @Test
  void a_daily_digest_comes_at_its_hour_where_the_reader_lives() {
    DigestTimes times = new DigestTimes(CHICAGO, SEVEN, null);

    Instant winter = times.next(Instant.parse("2026-01-15T20:00:00Z"));
    Instant summer = times.next(Instant.parse("2026-07-15T20:00:00Z"));

    assertThat(winter).isEqualTo("2026-01-16T13:00:00Z");
    assertThat(summer).isEqualTo("2026-07-16T12:00:00Z");
  }

  @Test
  void the_very_moment_of_a_digest_belongs_to_it_and_the_next_one_follows_a_day_later() {
    DigestTimes times = new DigestTimes(CHICAGO, SEVEN, null);

    Instant justBefore = times.next(Instant.parse("2026-01-16T12:59:59.999999Z"));
    Instant then = times.next(Instant.parse("2026-01-16T13:00:00Z"));

    assertThat(justBefore).isEqualTo("2026-01-16T13:00:00Z");
    assertThat(then).isEqualTo("2026-01-17T13:00:00Z");
  }

  @Test
  void a_weekly_digest_comes_on_its_day_whatever_the_day_is_in_utc() {
    DigestTimes auckland = new DigestTimes(ZoneId.of("Pacific/Auckland"), SEVEN, DayOfWeek.MONDAY);

    Instant next = auckland.next(Instant.parse("2026-06-10T00:00:00Z"));

    assertThat(next).isEqualTo("2026-06-14T19:00:00Z");
    assertThat(auckland.next(next)).isEqualTo("2026-06-21T19:00:00Z");
  }

  @Test
  void where_the_clocks_go_forward_over_the_hour_the_digest_comes_once_an_hour_later() {
    DigestTimes times = new DigestTimes(CHICAGO, HALF_PAST_TWO, null);

    List<Instant> days = from(times, "2026-03-07T12:00:00Z", 2);

    assertThat(days)
        .map(Instant::toString)
        .containsExactly("2026-03-08T08:30:00Z", "2026-03-09T07:30:00Z");
  }

  @Test
  void where_the_clocks_go_back_over_the_hour_the_digest_comes_at_the_first_of_the_two_alone() {
    DigestTimes times = new DigestTimes(CHICAGO, HALF_PAST_ONE, null);

    List<Instant> days = from(times, "2026-10-31T12:00:00Z", 2);

    assertThat(days)
        .map(Instant::toString)
        .containsExactly("2026-11-01T06:30:00Z", "2026-11-02T07:30:00Z");
  }

  /** Samoa had no December 30 in 2011. */
  @Test
  void a_day_that_is_left_out_has_no_digest_of_its_own() {
    DigestTimes times = new DigestTimes(ZoneId.of("Pacific/Apia"), SEVEN, null);

    List<Instant> days = from(times, "2011-12-29T12:00:00Z", 3);

    assertThat(days)
        .map(Instant::toString)
        .containsExactly("2011-12-29T17:00:00Z", "2011-12-30T17:00:00Z", "2011-12-31T17:00:00Z");
  }

  @Test
  void a_week_whose_day_is_left_out_has_its_digest_a_day_later() {
    DigestTimes fridays = new DigestTimes(ZoneId.of("Pacific/Apia"), SEVEN, DayOfWeek.FRIDAY);

    List<Instant> weeks = from(fridays, "2011-12-24T12:00:00Z", 2);

    assertThat(weeks)
        .map(Instant::toString)
        .containsExactly("2011-12-30T17:00:00Z", "2012-01-05T17:00:00Z");
  }

  @Property
  void every_moment_is_in_one_digest_and_none_is_missed_or_doubled(
      @ForAll("times") DigestTimes times,
      @ForAll("moments") @Size(min = 1, max = 40) List<Instant> moments) {
    Instant first = moments.stream().min(Instant::compareTo).orElseThrow();
    Instant last = moments.stream().max(Instant::compareTo).orElseThrow();
    List<Instant> ends = new ArrayList<>(List.of(first.minusNanos(1)));
    while (ends.get(ends.size() - 1).isBefore(last)) {
      ends.add(times.next(ends.get(ends.size() - 1)));
    }

    for (Instant moment : moments) {
      long digests = windows(ends).stream().filter(window -> window.holds(moment)).count();
      assertThat(digests).as("%s by %s", moment, times).isEqualTo(1);
    }
  }

  /** Whoever asks later, in the same window, is told the same time: a restart changes nothing. */
  @Property
  void asking_again_before_the_time_has_come_gives_the_same_time(
      @ForAll("times") DigestTimes times, @ForAll("moment") Instant moment, @ForAll long seed) {
    Instant next = times.next(moment);
    long apart = Duration.between(moment, next).toMillis();
    Instant between = moment.plusMillis(Math.floorMod(seed, Math.max(1, apart)));

    assertThat(next).isAfter(moment);
    assertThat(times.next(between)).isEqualTo(next);
    long longest = times.day() == null ? 49 : 8 * 24 + 1;
    assertThat(Duration.between(moment, next)).isLessThanOrEqualTo(Duration.ofHours(longest));
  }

  private record Window(Instant after, Instant until) {
    boolean holds(Instant moment) {
      return moment.isAfter(after) && !moment.isAfter(until);
    }
  }

  private static List<Window> windows(List<Instant> ends) {
    List<Window> windows = new ArrayList<>();
    for (int at = 1; at < ends.size(); at++) {
      windows.add(new Window(ends.get(at - 1), ends.get(at)));
    }
    return windows;
  }

  private static List<Instant> from(DigestTimes times, String after, int count) {
    List<Instant> found = new ArrayList<>();
    Instant last = Instant.parse(after);
    for (int at = 0; at < count; at++) {
      last = times.next(last);
      found.add(last);
    }
    return found;
  }

  @Provide
  Arbitrary<DigestTimes> times() {
    Arbitrary<ZoneId> zones =
        Arbitraries.of(ZoneId.getAvailableZoneIds().stream().sorted().toList()).map(ZoneId::of);
    Arbitrary<LocalTime> hours =
        Arbitraries.integers()
            .between(0, 95)
            .map(quarter -> LocalTime.of(quarter / 4, quarter % 4 * 15));
    Arbitrary<DayOfWeek> days = Arbitraries.of(DayOfWeek.class).injectNull(0.5);
    return Combinators.combine(zones, hours, days).as(DigestTimes::new);
  }

  @Provide
  Arbitrary<Instant> moment() {
    long from = Instant.parse("2010-01-01T00:00:00Z").getEpochSecond();
    long to = Instant.parse("2035-01-01T00:00:00Z").getEpochSecond();
    return Arbitraries.longs().between(from, to).map(Instant::ofEpochSecond);
  }

  /** Within some months, so that they share windows and meet changes of the clocks. */
  @Provide
  Arbitrary<List<Instant>> moments() {
    return Combinators.combine(
            moment(),
            Arbitraries.longs().between(0, 200L * 24 * 3600).list().ofMinSize(1).ofMaxSize(40))
        .as(
            (start, offsets) ->
                offsets.stream().filter(Objects::nonNull).map(start::plusSeconds).toList());
  }
}
