package org.schoolsafety.crosswalk.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WatchScheduleTest {

  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final WatchSchedule weekly = new WatchSchedule(Duration.ofDays(7));
  private final SourceCheck unchecked =
      new SourceCheck(
          UUID.randomUUID(),
          1,
          1,
          "https://example.org/plan.pdf",
          SourceCheck.Found.NOTHING,
          null,
          null,
          null,
          0,
          null,
          NOON,
          1);

  @Test
  void a_source_that_answers_is_asked_again_after_the_interval() {
    SourceCheck after = checked(unchecked, SourceOutcome.UNCHANGED, NOON);

    assertThat(after.nextCheck()).isEqualTo(NOON.plus(Duration.ofDays(7)));
    assertThat(after.checkedAt()).isEqualTo(NOON);
    assertThat(after.failures()).isZero();
    assertThat(after.failingSince()).isNull();
  }

  @Test
  void a_source_that_fails_is_asked_again_the_next_day_and_told_of_at_the_third_time() {
    SourceCheck once = checked(unchecked, SourceOutcome.FAILED, NOON);
    SourceCheck twice = checked(once, SourceOutcome.FAILED, once.nextCheck());
    SourceCheck thrice = checked(twice, SourceOutcome.FAILED, twice.nextCheck());

    assertThat(once.nextCheck()).isEqualTo(NOON.plus(Duration.ofDays(1)));
    assertThat(WatchSchedule.isTold(once)).isFalse();
    assertThat(WatchSchedule.isTold(twice)).isFalse();
    assertThat(WatchSchedule.isTold(thrice)).isTrue();
    assertThat(thrice.failingSince()).isEqualTo(NOON);
  }

  @Test
  void failures_close_together_are_one_hiccup() {
    SourceCheck failing = unchecked;

    for (int minute = 0; minute < 10; minute++) {
      failing = checked(failing, SourceOutcome.FAILED, NOON.plus(Duration.ofMinutes(minute)));
    }

    assertThat(failing.failures()).isEqualTo(1);
    assertThat(WatchSchedule.isTold(failing)).isFalse();
  }

  @Test
  void a_source_that_is_back_begins_to_count_anew() {
    SourceCheck once = checked(unchecked, SourceOutcome.FAILED, NOON);
    SourceCheck back = checked(once, SourceOutcome.UNCHANGED, once.nextCheck());

    SourceCheck again = checked(back, SourceOutcome.FAILED, back.nextCheck());

    assertThat(again.failures()).isEqualTo(1);
    assertThat(again.failingSince()).isEqualTo(back.nextCheck());
  }

  @ParameterizedTest
  @EnumSource(names = {"CHANGED", "GONE", "UNREADABLE", "REFUSED"})
  void what_the_source_says_itself_is_told_at_once(SourceOutcome outcome) {
    SourceCheck after = checked(unchecked, outcome, NOON);

    assertThat(WatchSchedule.isTold(after)).isTrue();
  }

  @Test
  void an_address_that_was_refused_is_never_asked_again() {
    SourceCheck after = checked(unchecked, SourceOutcome.REFUSED, NOON);

    assertThat(after.nextCheck()).isNull();
  }

  @Test
  void an_interval_shorter_than_a_day_holds_after_failures_too() {
    WatchSchedule hourly = new WatchSchedule(Duration.ofHours(1));

    SourceCheck after =
        hourly.after(
            unchecked, Verdict.notFound(SourceOutcome.FAILED, "No answer.", unchecked), NOON);

    assertThat(after.nextCheck()).isEqualTo(NOON.plus(Duration.ofHours(1)));
  }

  private SourceCheck checked(SourceCheck before, SourceOutcome outcome, Instant at) {
    return weekly.after(before, Verdict.notFound(outcome, "As it was found.", before), at);
  }
}
