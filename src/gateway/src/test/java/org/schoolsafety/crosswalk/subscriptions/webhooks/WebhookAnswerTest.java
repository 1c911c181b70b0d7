package org.schoolsafety.crosswalk.subscriptions.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.schoolsafety.crosswalk.platform.fetch.GuardedPost;
import org.schoolsafety.crosswalk.subscriptions.Outcome;

class WebhookAnswerTest {

  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

  @Test
  void any_status_of_success_is_arrival() {
    assertThat(outcome(204, null).kind()).isEqualTo(Outcome.Kind.DELIVERED);
  }

  @Test
  void gone_ends_the_subscription() {
    assertThat(outcome(410, null).kind()).isEqualTo(Outcome.Kind.ENDS);
  }

  @Test
  void a_redirect_is_a_failure_and_is_not_followed() {
    assertThat(outcome(302, null).kind()).isEqualTo(Outcome.Kind.FAILED);
    assertThat(outcome(302, null).answer()).contains("not followed");
  }

  @Test
  void how_long_to_wait_may_be_said_in_seconds_or_as_a_date() {
    assertThat(outcome(429, "120").retryAfter()).isEqualTo(Duration.ofMinutes(2));
    assertThat(outcome(503, "Mon, 02 Mar 2026 09:10:00 GMT").retryAfter())
        .isEqualTo(Duration.ofMinutes(10));
    assertThat(outcome(503, "soon").retryAfter()).isNull();
    assertThat(outcome(503, "Mon, 02 Mar 2020 09:10:00 GMT").retryAfter()).isNull();
  }

  private static Outcome outcome(int status, @Nullable String retryAfter) {
    return WebhookAnswer.outcome(new GuardedPost.Answer(status, retryAfter, "body"), NOW);
  }
}
