package org.schoolsafety.crosswalk.subscriptions.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.tokens.SecretToken;
import org.schoolsafety.crosswalk.subscriptions.Accepted;
import org.schoolsafety.crosswalk.subscriptions.Channel;
import org.schoolsafety.crosswalk.subscriptions.ChannelKind;
import org.schoolsafety.crosswalk.subscriptions.Delivery;
import org.schoolsafety.crosswalk.subscriptions.Outcome;
import org.schoolsafety.crosswalk.subscriptions.Subscription;

/** Tells by a private feed: nothing is sent, its reader comes. */
@ApplicationScoped
public class FeedChannel implements Channel {

  @Inject FeedAddresses addresses;

  @Inject
  @ConfigProperty(name = "crosswalk.public.url")
  String publicUrl;

  @Override
  public ChannelKind kind() {
    return ChannelKind.FEED;
  }

  @Override
  public Accepted accept(Subscription wanted) {
    SecretToken token = SecretToken.draw();
    return new Accepted(
        wanted.state(),
        null,
        Map.of("feed", addressOf(token)),
        () -> addresses.keep(wanted.id(), token));
  }

  /** A new address; the one before stops to work with it. */
  @Override
  public Accepted renew(Subscription present) {
    return accept(present);
  }

  private String addressOf(SecretToken token) {
    return publicUrl.replaceAll("/+$", "") + "/feeds/private/" + token.text() + ".atom";
  }

  @Override
  public @Nullable Instant dueAt(Subscription subscription, Instant now) {
    return null;
  }

  @Override
  public Duration longest() {
    return Duration.ZERO;
  }

  @Override
  public int atOnce() {
    return 1;
  }

  @Override
  public Outcome deliver(Subscription subscription, List<Delivery> due) {
    return Outcome.delivered(null, "It is there to be fetched.");
  }
}
