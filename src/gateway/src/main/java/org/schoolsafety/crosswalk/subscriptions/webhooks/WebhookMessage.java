package org.schoolsafety.crosswalk.subscriptions.webhooks;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.schoolsafety.crosswalk.platform.json.StoredJson;
import org.schoolsafety.crosswalk.publication.web.GuidanceLinks;
import org.schoolsafety.crosswalk.subscriptions.Delivery;
import org.schoolsafety.crosswalk.subscriptions.Notice;
import org.schoolsafety.crosswalk.subscriptions.Subscription;

/**
 * A message as it is sent: a thin body with type, timestamp and data, the same at each attempt.
 *
 * @param id the same at each attempt too, so that a receiver knows what it has
 * @param body JSON
 */
record WebhookMessage(String id, byte[] body) {

  /** What tells of a delivery; its links begin with the address of this gateway. */
  static WebhookMessage of(Subscription to, Delivery delivery, URI gateway) {
    return new WebhookMessage(
        "msg_" + delivery.id(), body(type(delivery.notice()), to.id(), delivery.notice(), gateway));
  }

  /** What a new destination has to answer. */
  static WebhookMessage verification(Subscription wanted, Instant now, URI gateway) {
    return new WebhookMessage(
        "msg_" + UUID.randomUUID(),
        body("subscription.verification", wanted.id(), Notice.test(wanted.name(), now), gateway));
  }

  /** The headers that sign it at this time with each of these secrets. */
  Map<String, String> headers(List<WebhookSecret> secrets, Instant now) {
    long timestamp = now.getEpochSecond();
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("webhook-id", id);
    headers.put("webhook-timestamp", Long.toString(timestamp));
    headers.put(
        "webhook-signature",
        secrets.stream()
            .map(secret -> secret.sign(id, timestamp, body))
            .collect(Collectors.joining(" ")));
    return headers;
  }

  private static String type(Notice notice) {
    boolean ofGuidance = notice.cursor() != null;
    String kind = notice.submission() != null ? "work" : ofGuidance ? "guidance" : "subscription";
    return kind + "." + notice.event();
  }

  private static byte[] body(String type, UUID subscription, Notice notice, URI gateway) {
    JsonObjectBuilder data;
    try (JsonReader reader = Json.createReader(new StringReader(StoredJson.write(notice)))) {
      data = Json.createObjectBuilder(reader.readObject());
    }
    data.add("subscription", subscription.toString());
    if (notice.guidance() != null) {
      data.add("link", gateway.resolve(GuidanceLinks.of(notice.guidance()).self()).toString());
    }
    return Json.createObjectBuilder()
        .add("type", type)
        .add("timestamp", notice.at().toString())
        .add("data", data)
        .build()
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }
}
