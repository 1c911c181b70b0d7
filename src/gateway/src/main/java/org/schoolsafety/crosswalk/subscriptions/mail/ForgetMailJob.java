package org.schoolsafety.crosswalk.subscriptions.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Jdbi;
import org.schoolsafety.crosswalk.platform.jobs.RecurringJob;

/**
 * Removes links and questions that are of no use any more, every hour. Links that end a
 * subscription stay as long as that is there, and a year.
 */
@ApplicationScoped
class ForgetMailJob implements RecurringJob {

  private static final Duration ANSWERED = Duration.ofDays(90);
  private static final Duration REMOVED = Duration.ofDays(365);
  private static final int AT_ONCE = 5_000;

  private static final String QUESTIONS =
      """
      delete from mail_question where id in (
        select id from mail_question where due_at is null and asked_at < :before limit :limit)
      """;
  private static final String CONFIRM_LINKS =
      """
      delete from mail_link where token_sha256 in (
        select token_sha256 from mail_link
        where purpose = 'confirm' and made_at < :before and expires_at < :before limit :limit)
      """;
  private static final String ENDING_LINKS =
      """
      delete from mail_link where token_sha256 in (
        select token_sha256 from mail_link l
        where purpose = 'unsubscribe' and made_at < :before
          and not exists (select 1 from subscription s where s.id = l.subscription_id) limit :limit)
      """;

  @Inject Jdbi jdbi;
  @Inject Clock clock;

  @Override
  public String name() {
    return "forget-mail";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    forget(QUESTIONS, ANSWERED);
    forget(CONFIRM_LINKS, ANSWERED);
    forget(ENDING_LINKS, REMOVED);
  }

  /** A part at a time, so that nobody waits for it long. */
  private void forget(String sql, Duration kept) {
    int removed = AT_ONCE;
    while (removed == AT_ONCE) {
      removed =
          jdbi.withHandle(
              handle ->
                  handle
                      .createUpdate(sql)
                      .bind("before", clock.instant().minus(kept).atOffset(ZoneOffset.UTC))
                      .bind("limit", AT_ONCE)
                      .execute());
    }
  }
}
