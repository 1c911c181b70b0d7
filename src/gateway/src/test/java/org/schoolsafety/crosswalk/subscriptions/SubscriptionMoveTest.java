package org.schoolsafety.crosswalk.subscriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;

class SubscriptionMoveTest {

  @ParameterizedTest
  @CsvSource({
    "WEBHOOK, ACTIVE, 'change, pause, test, replay, renew'",
    "WEBHOOK, PAUSED, 'change, resume, replay, renew'",
    "EMAIL, AWAITING_CONFIRMATION, 'change, renew'",
    "EMAIL, ACTIVE, 'change, pause, test, replay'",
    "EMAIL, PAUSED, 'change, resume, replay'",
    "FEED, ACTIVE, 'change, pause, replay, renew'",
    "FEED, ENDED, ''"
  })
  void what_is_allowed_is_what_works_by_its_channel_as_it_stands(
      ChannelKind channel, SubscriptionState state, String moves) {
    Subscription one = SampleSubscription.by(channel, state);

    assertThat(String.join(", ", SubscriptionMove.allowedOn(one))).isEqualTo(moves);
  }

  @Test
  void a_refusal_says_why() {
    Subscription one = SampleSubscription.by(ChannelKind.FEED, SubscriptionState.ACTIVE);

    assertThatThrownBy(() -> SubscriptionMove.TEST.require(one))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("by feed and active; so it cannot test");
  }
}
