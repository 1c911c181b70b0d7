package org.schoolsafety.crosswalk.subscriptions.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.schoolsafety.crosswalk.platform.mail.Letter;
import org.schoolsafety.crosswalk.platform.mail.MailAddress;
import org.schoolsafety.crosswalk.platform.pages.PlainDates;
import org.schoolsafety.crosswalk.subscriptions.Cadence;
import org.schoolsafety.crosswalk.subscriptions.Delivery;
import org.schoolsafety.crosswalk.subscriptions.Subscription;

/** Writes what is due, as everything stands now; a letter's link is kept when it is written. */
@ApplicationScoped
class WriteLetter {

  @Inject DueNews dueNews;
  @Inject ComposeMail composeMail;
  @Inject Clock clock;

  /** The letter that tells these; empty if there is nothing left to tell. */
  @Transactional
  public Optional<Letter> of(Subscription subscription, List<Delivery> due) {
    List<News> news = dueNews.of(subscription, due);
    return news.isEmpty()
        ? Optional.empty()
        : Optional.of(
            composeMail.digest(idOf(due), reader(subscription), news, occasion(subscription)));
  }

  /** The letter that asks whether its reader wants more. */
  @Transactional
  public Letter question(UUID id, Subscription subscription) {
    return composeMail.confirmation(id, reader(subscription));
  }

  /** The letter that tells an owner that a subscription stopped. */
  Letter stopped(OwnerLetter letter, Subscription subscription, MailAddress owner) {
    return composeMail.stopped(
        letter, subscription.name(), "/api/v1/subscriptions/" + subscription.id(), owner);
  }

  /** The same for the same deliveries, at every attempt. */
  private static UUID idOf(List<Delivery> due) {
    String all = due.stream().map(each -> each.id().toString()).collect(Collectors.joining(","));
    return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.US_ASCII));
  }

  private static MailReader reader(Subscription subscription) {
    return new MailReader(
        subscription.id(),
        subscription.name(),
        MailAddress.of(String.valueOf(subscription.destination())).orElseThrow(),
        subscription.timeZone(),
        subscription.search());
  }

  private String occasion(Subscription subscription) {
    if (subscription.cadence() == Cadence.IMMEDIATE) {
      return "This just happened to what you follow.";
    }
    String day =
        PlainDates.of(clock.instant().atZone(subscription.timeZone()).toLocalDate()).text();
    return subscription.cadence() == Cadence.DAILY
        ? "What happened since the last daily message, as of %s.".formatted(day)
        : "What happened since the last weekly message, as of %s.".formatted(day);
  }
}
