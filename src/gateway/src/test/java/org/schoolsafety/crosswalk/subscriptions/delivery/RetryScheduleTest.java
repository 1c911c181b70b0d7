package org.schoolsafety.crosswalk.subscriptions.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryScheduleTest {

  private static final List<Duration> USUAL =
      Arrays.stream(RetrySchedule.WAITS.split(",")).map(Duration::parse).toList();

  private final RetrySchedule schedule = new RetrySchedule(USUAL);
  private final Random chance = new Random(7);

  @Test
  void the_waits_go_from_five_seconds_to_a_day_give_or_take_a_fifth() {
    List<Duration> waits =
        IntStream.rangeClosed(1, USUAL.size())
            .mapToObj(failures -> schedule.next(failures, null, chance).orElseThrow())
            .toList();

    assertThat(waits.get(0)).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(6));
    assertThat(waits.get(waits.size() - 1))
        .isBetween(Duration.ofMinutes(1152), Duration.ofMinutes(1728));
  }

  @Test
  void those_that_failed_together_do_not_come_back_together() {
    long different =
        IntStream.range(0, 50).mapToObj(n -> schedule.next(3, null, chance)).distinct().count();

    assertThat(different).isGreaterThan(40);
  }

  @Test
  void after_the_last_wait_it_is_given_up() {
    assertThat(schedule.next(USUAL.size() + 1, Duration.ofSeconds(1), chance)).isEmpty();
  }

  @Test
  void a_receiver_that_asks_for_more_time_gets_it() {
    assertThat(schedule.next(1, Duration.ofMinutes(7), chance)).contains(Duration.ofMinutes(7));
  }

  @Test
  void a_receiver_that_asks_for_less_time_than_usual_does_not_get_it() {
    assertThat(schedule.next(3, Duration.ofSeconds(1), chance).orElseThrow())
        .isGreaterThan(Duration.ofMinutes(7));
  }

  @Test
  void a_receiver_that_asks_for_years_is_tried_again_in_a_day() {
    assertThat(schedule.next(1, Duration.ofDays(999), chance)).contains(Duration.ofHours(24));
  }
}
