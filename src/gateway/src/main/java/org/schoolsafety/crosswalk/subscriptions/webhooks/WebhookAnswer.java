package org.schoolsafety.crosswalk.subscriptions.webhooks;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.fetch.GuardedPost;
import org.schoolsafety.crosswalk.subscriptions.Outcome;

/** What a receiver's answer means. */
final class WebhookAnswer {

  private static final int GONE = 410;

  private WebhookAnswer() {}

  static Outcome outcome(GuardedPost.Answer answer, Instant now) {
    int status = answer.status();
    if (status >= 200 && status < 300) {
      return Outcome.delivered(status, answer.body());
    } else if (status == GONE) {
      return Outcome.ends("receiver-gone", status, answer.body());
    } else if (status >= 300 && status < 400) {
      return Outcome.failed(status, "Redirects are not followed.", null);
    }
    return Outcome.failed(status, answer.body(), wait(answer.retryAfter(), now));
  }

  /** Retry-After (RFC 9110, section 10.2.3): seconds, or a date; what is neither is ignored. */
  static @Nullable Duration wait(@Nullable String retryAfter, Instant now) {
    if (retryAfter == null) {
      return null;
    }
    String text = retryAfter.strip();
    if (text.matches("\\d{1,9}")) {
      return Duration.ofSeconds(Long.parseLong(text));
    }
    try {
      Instant until = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return until.isAfter(now) ? Duration.between(now, until) : null;
    } catch (DateTimeParseException neither) {
      return null;
    }
  }
}
