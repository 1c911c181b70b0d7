package org.schoolsafety.crosswalk.subscriptions.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.fetch.FetchFailedException;
import org.schoolsafety.crosswalk.platform.fetch.GuardedPost;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.subscriptions.Accepted;
import org.schoolsafety.crosswalk.subscriptions.Channel;
import org.schoolsafety.crosswalk.subscriptions.ChannelKind;
import org.schoolsafety.crosswalk.subscriptions.Delivery;
import org.schoolsafety.crosswalk.subscriptions.Outcome;
import org.schoolsafety.crosswalk.subscriptions.Subscription;
import org.schoolsafety.crosswalk.subscriptions.SubscriptionState;

/** Tells by signed POSTs, one message at a time. */
@ApplicationScoped
public class WebhookChannel implements Channel {

  @Inject GuardedPost post;
  @Inject WebhookSecrets secrets;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "crosswalk.webhook.overlap", defaultValue = "PT24H")
  Duration overlap;

  @Inject
  @ConfigProperty(name = "crosswalk.public.url", defaultValue = "http://localhost:9080")
  URI gateway;

  @Override
  public ChannelKind kind() {
    return ChannelKind.WEBHOOK;
  }

  @Override
  public Accepted accept(Subscription wanted) {
    requireSafe(String.valueOf(wanted.destination()));
    Instant now = clock.instant();
    List<WebhookSecret> known = secrets.of(wanted.id(), now);
    WebhookSecret.Drawn drawn = WebhookSecret.draw();
    verify(wanted, known.isEmpty() ? List.of(drawn.secret()) : known, now);
    return known.isEmpty() ? showing(wanted, drawn) : Accepted.atOnce();
  }

  @Override
  public Accepted renew(Subscription present) {
    return showing(present, WebhookSecret.draw());
  }

  @Override
  public Instant dueAt(Subscription subscription, Instant now) {
    return now;
  }

  @Override
  public Duration longest() {
    return post.longest();
  }

  @Override
  public int atOnce() {
    return 1;
  }

  @Override
  public Outcome deliver(Subscription subscription, List<Delivery> due) {
    Instant now = clock.instant();
    WebhookMessage message = WebhookMessage.of(subscription, due.get(0), gateway);
    try {
      return WebhookAnswer.outcome(
          send(subscription, message, secrets.of(subscription.id(), now), now), now);
    } catch (FetchFailedException notReached) {
      return Outcome.failed(null, notReached.getMessage(), null);
    }
  }

  private Accepted showing(Subscription one, WebhookSecret.Drawn drawn) {
    return new Accepted(
        SubscriptionState.ACTIVE,
        null,
        drawn.toOwner(),
        () ->
            secrets.add(one.id(), drawn.secret(), clock.instant(), clock.instant().plus(overlap)));
  }

  private void verify(Subscription wanted, List<WebhookSecret> signing, Instant now) {
    try {
      GuardedPost.Answer answer =
          send(wanted, WebhookMessage.verification(wanted, now, gateway), signing, now);
      if (answer.status() < 200 || answer.status() >= 300) {
        throw refused("It answered the verification with %d.".formatted(answer.status()), null);
      }
    } catch (FetchFailedException notReached) {
      throw refused(notReached.getMessage(), notReached);
    }
  }

  private GuardedPost.Answer send(
      Subscription to, WebhookMessage message, List<WebhookSecret> signing, Instant now)
      throws FetchFailedException {
    return post.post(
        String.valueOf(to.destination()), message.body(), message.headers(signing, now));
  }

  /** What is told is public, but who is told what is not: in the open only in one's own network. */
  private void requireSafe(String destination) {
    boolean secure = destination.toLowerCase(Locale.ROOT).startsWith("https:");
    if (!secure && !post.trustsOwnNetwork()) {
      throw refused(
          "The address must begin with https; http is for networks that the operator allowed.",
          null);
    }
    try {
      URI.create(destination);
    } catch (IllegalArgumentException noAddress) {
      throw refused("This is not an address.", noAddress);
    }
  }

  private static ProblemException refused(String why, @Nullable Throwable cause) {
    ProblemException refused = new ProblemException(ProblemType.DESTINATION_REFUSED, why);
    if (cause != null) {
      refused.initCause(cause);
    }
    return refused;
  }
}
