package org.schoolsafety.crosswalk.subscriptions.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.schoolsafety.crosswalk.subscriptions.Subscription;

/** When what came is to be mailed. */
@ApplicationScoped
class DigestSchedule {

  @Inject
  @ConfigProperty(name = "crosswalk.mail.digest.at", defaultValue = "07:00")
  LocalTime at;

  /** At once, or with the next digest. */
  Instant next(Subscription subscription, Instant after) {
    return switch (subscription.cadence()) {
      case IMMEDIATE -> after;
      case DAILY -> new DigestTimes(subscription.timeZone(), at, null).next(after);
      case WEEKLY -> new DigestTimes(subscription.timeZone(), at, DayOfWeek.MONDAY).next(after);
    };
  }
}
