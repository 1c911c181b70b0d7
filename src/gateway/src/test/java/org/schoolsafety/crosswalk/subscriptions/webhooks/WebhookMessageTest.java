package org.schoolsafety.crosswalk.subscriptions.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  private static final URI GATEWAY = URI.create("https://guidance.example.gov");

  private final WebhookSecret.Drawn secret = WebhookSecret.draw();
  private final Instant now = Instant.now();
  private final WebhookMessage message =
      WebhookMessage.of(subscription(), delivery("Drills"), GATEWAY);

  @Test
  void the_signature_verifies_with_the_secret_that_was_shown() throws Exception {
    HttpHeaders headers = headers(List.of(secret));

    new Webhook(secret.shown()).verify(text(message), headers);
  }

  @Test
  void while_secrets_overlap_each_of_them_verifies() throws Exception {
    WebhookSecret.Drawn newer = WebhookSecret.draw();

    HttpHeaders headers = headers(List.of(newer, secret));

    new Webhook(secret.shown()).verify(text(message), headers);
    new Webhook(newer.shown()).verify(text(message), headers);
  }

  @Test
  void who_has_but_the_public_key_can_verify_it_too() throws Exception {
    HttpHeaders headers = headers(List.of(secret));
    String signed =
        "%s.%s.%s"
            .formatted(
                message.id(), headers.firstValue("webhook-timestamp").orElseThrow(), text(message));

    List<String> asymmetric =
        Stream.of(headers.firstValue("webhook-signature").orElseThrow().split(" "))
            .filter(each -> each.startsWith("v1a,"))
            .toList();

    assertThat(asymmetric).hasSize(1);
    assertThat(verifies(secret.publicKey(), asymmetric.get(0), signed)).isTrue();
    assertThat(verifies(secret.publicKey(), asymmetric.get(0), signed + " ")).isFalse();
    assertThat(verifies(WebhookSecret.draw().publicKey(), asymmetric.get(0), signed)).isFalse();
  }

  @Test
  void a_key_that_was_kept_signs_as_it_did() {
    SigningKey kept = SigningKey.of(secret.secret().signing().encoded());

    assertThat(new WebhookSecret(secret.secret().key(), kept).sign("msg", 1, new byte[] {1}))
        .isEqualTo(secret.secret().sign("msg", 1, new byte[] {1}));
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

    assertThat(WebhookMessage.of(subscription(), again, GATEWAY).id())
        .isEqualTo(WebhookMessage.of(subscription(), again, GATEWAY).id());
  }

  @Test
  void the_longest_message_has_less_than_twenty_kilobytes() {
    WebhookMessage longest =
        WebhookMessage.of(subscription(), delivery("\u0001".repeat(500)), GATEWAY);

    assertThat(longest.body()).hasSizeLessThan(20_000);
  }

  @Test
  void its_link_leads_to_this_gateway_from_anywhere() {
    assertThat(text(message)).contains("\"link\":\"https://guidance.example.gov/api/v1/guidance/");
  }

  @Test
  void a_secret_does_not_tell_itself_in_a_log() {
    assertThat(secret.toString()).doesNotContain(secret.shown().substring(6));
  }

  /** By the JDK, from the 32 bytes that the key is, as a receiver would. */
  private static boolean verifies(String publicKey, String signature, String signed)
      throws GeneralSecurityException {
    byte[] raw = Base64.getDecoder().decode(publicKey.substring("whpk_".length()));
    byte[] x509 =
        HexFormat.of().parseHex("302a300506032b6570032100" + HexFormat.of().formatHex(raw));
    Signature verifier = Signature.getInstance("Ed25519");
    verifier.initVerify(
        KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(x509)));
    verifier.update(signed.getBytes(StandardCharsets.UTF_8));
    return verifier.verify(Base64.getDecoder().decode(signature.substring("v1a,".length())));
  }

  private HttpHeaders headers(List<WebhookSecret.Drawn> secrets) {
    List<WebhookSecret> signing = secrets.stream().map(WebhookSecret.Drawn::secret).toList();
    Map<String, List<String>> headers =
        message.headers(signing, now).entrySet().stream()
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
            "outdated",
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
        null,
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
