package org.schoolsafety.crosswalk.subscriptions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WantedEventTest {

  @ParameterizedTest
  @EnumSource
  void whoever_is_told_of_guidance_is_told_when_it_leaves(WantedEvent only) {
    boolean told = WantedEvent.wants(Set.of(only), WantedEvent.NOT_MATCHING, true);

    assertThat(told).isEqualTo(!only.ofOwnWork());
  }

  @ParameterizedTest
  @EnumSource
  void whoever_keeps_a_copy_is_told_when_it_is_back(WantedEvent only) {
    boolean told = WantedEvent.wants(Set.of(only), "restored", false);

    assertThat(told)
        .isEqualTo(
            EnumSet.of(WantedEvent.NEW, WantedEvent.REVISED, WantedEvent.RESTORED).contains(only));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "REVISED")
  void nobody_is_told_of_revisions_unasked(WantedEvent only) {
    assertThat(WantedEvent.wants(Set.of(only), "revised", false)).isFalse();
  }
}
