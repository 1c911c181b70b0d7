package org.schoolsafety.crosswalk.subscriptions.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.schoolsafety.crosswalk.subscriptions.Cadence;
import org.schoolsafety.crosswalk.subscriptions.ChannelKind;
import org.schoolsafety.crosswalk.subscriptions.Delivery;
import org.schoolsafety.crosswalk.subscriptions.Notice;
import org.schoolsafety.crosswalk.subscriptions.Subscription;
import org.schoolsafety.crosswalk.subscriptions.SubscriptionState;
import org.schoolsafety.crosswalk.subscriptions.WantedEvent;

/** What others verify our signatures with says of them. */
class WebhookMessageTest {

  private final WebhookSecret secret = WebhookSecret.draw();
  private final Instant now = Instant.now();
  private final WebhookMessage message = WebhookMessage.of(subscription(), delivery("Drills"));

  @Test
  void the_signature_verifies_with_the_secret_that_was_shown() throws Exception {
    HttpHeaders headers = headers(List.of(secret));

    new Webhook(secret.shown()).verify(text(message), headers);
  }

  @Test
  void while_secrets_overlap_each_of_them_verifies() throws Exception {
    WebhookSecret newer = WebhookSecret.draw();

    HttpHeaders headers = headers(List.of(newer, secret));

    new Webhook(secret.shown()).verify(text(message), headers);
    new Webhook(newer.shown()).verify(text(message), headers);
  }

  @Test
  void another_body_does_not_verify() {
    HttpHeaders headers = headers(List.of(secret));

    assertThatThrownBy(() -> new Webhook(secret.shown()).verify("{}", headers))
        .isInstanceOf(WebhookVerificationException.class);
  }

  @Test
  void another_secret_does_not_verify() {
    HttpHeaders headers = headers(List.of(WebhookSecret.draw()));

    assertThatThrownBy(() -> new Webhook(secret.shown()).verify(text(message), headers))
        .isInstanceOf(WebhookVerificationException.class);
  }

  @Test
  void each_attempt_has_the_same_id_and_body() {
    Delivery again = delivery("Drills");

    assertThat(WebhookMessage.of(subscription(), again).id())
        .isEqualTo(WebhookMessage.of(subscription(), again).id());
  }

  @Test
  void the_longest_message_has_less_than_twenty_kilobytes() {
    WebhookMessage longest = WebhookMessage.of(subscription(), delivery("\u0001".repeat(500)));

    assertThat(longest.body()).hasSizeLessThan(20_000);
  }

  @Test
  void a_secret_does_not_tell_itself_in_a_log() {
    assertThat(secret.toString()).doesNotContain(secret.shown().substring(6));
  }

  private HttpHeaders headers(List<WebhookSecret> secrets) {
    Map<String, List<String>> headers =
        message.headers(secrets, now).entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, each -> List.of(each.getValue())));
    return HttpHeaders.of(headers, (name, value) -> true);
  }

  private static String text(WebhookMessage message) {
    return new String(message.body(), StandardCharsets.UTF_8);
  }

  private static Delivery delivery(String title) {
    Notice notice =
        new Notice(
            "withdrawn",
            Instant.EPOCH,
            "cursor",
            UUID.randomUUID(),
            2,
            title,
            "s".repeat(1000),
            title,
            true,
            "withdrawn",
            "\u00e9".repeat(1000),
            "Center",
            null,
            null);
    return new Delivery(
        UUID.randomUUID(),
        1,
        UUID.randomUUID(),
        "withdrawn",
        7L,
        notice,
        "waiting",
        0,
        null,
        null,
        Instant.EPOCH,
        null);
  }

  private static Subscription subscription() {
    return new Subscription(
        UUID.randomUUID(),
        1,
        "owner",
        "owner",
        "center",
        Set.of(),
        "Drills",
        "",
        false,
        ChannelKind.WEBHOOK,
        "https://receiver.example/",
        Cadence.IMMEDIATE,
        ZoneOffset.UTC,
        Set.of(WantedEvent.NEW),
        SubscriptionState.ACTIVE,
        null,
        null,
        1,
        Instant.EPOCH,
        Instant.EPOCH,
        0,
        null,
        0,
        null,
        null,
        0);
  }
}
