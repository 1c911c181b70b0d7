package org.schoolsafety.crosswalk.launcher.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How often the ledger is asked by those who wait for outcomes. */
class LatestEntriesTest {

  @Test
  void a_gateway_that_answers_at_once_is_not_asked_without_pause() {
    Duration look = Duration.ofMillis(1);

    Duration pause = LatestEntries.pauseAfter(look);

    assertThat(pause).isEqualTo(Duration.ofMillis(250));
  }

  @Test
  void a_busy_gateway_is_left_in_peace_for_most_of_the_time() {
    Duration look = Duration.ofMillis(100);

    Duration pause = LatestEntries.pauseAfter(look);

    assertThat(pause).isEqualTo(Duration.ofMillis(900));
  }

  @Test
  void one_that_was_away_for_long_is_asked_again_soon_once_it_is_back() {
    Duration look = Duration.ofSeconds(45);

    Duration pause = LatestEntries.pauseAfter(look);

    assertThat(pause).isEqualTo(Duration.ofSeconds(2));
  }
}
