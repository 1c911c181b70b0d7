package org.schoolsafety.crosswalk.subscriptions.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.subscriptions.SubscriptionState;
import org.schoolsafety.crosswalk.subscriptions.SubscriptionStopped;

/** Letters to owners whose subscriptions others stopped; written down as they do. */
@ApplicationScoped
class OwnerLetters {

  @Inject Jdbi jdbi;
  @Inject Clock clock;

  @Transactional(Transactional.TxType.MANDATORY)
  public void stopped(@Observes SubscriptionStopped stopped) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into owner_letter (id, subscription_id, ended, reason, explanation, due_at)
                    values (:id, :subscription, :ended, :reason, :explanation, :now)
                    """)
                .bind("id", UUID.randomUUID())
                .bind("subscription", stopped.subscription().id())
                .bind("ended", stopped.now() == SubscriptionState.ENDED)
                .bind("reason", stopped.reason())
                .bind("explanation", stopped.explanation())
                .bind("now", utc(clock.instant()))
                .execute());
  }

  /** Those whose time has come. */
  List<OwnerLetter> due(int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select id, subscription_id, ended, reason, explanation, attempts from owner_letter
                    where due_at <= :now order by due_at, id limit :limit
                    """)
                .bind("now", utc(clock.instant()))
                .bind("limit", limit)
                .map(
                    (row, context) ->
                        new OwnerLetter(
                            row.getObject("id", UUID.class),
                            row.getObject("subscription_id", UUID.class),
                            row.getBoolean("ended"),
                            row.getString("reason"),
                            row.getString("explanation"),
                            row.getInt("attempts")))
                .list());
  }

  /**
   * Notes how an attempt went.
   *
   * @param again when it is to be handed in again; absent for never
   */
  @Transactional
  public void attempted(UUID id, @Nullable Instant again, String answer) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update owner_letter set attempts = attempts + 1, due_at = :again, answer = :answer
                    where id = :id
                    """)
                .bind("again", again == null ? null : utc(again))
                .bind("answer", answer)
                .bind("id", id)
                .execute());
  }

  private static OffsetDateTime utc(Instant time) {
    return time.atOffset(ZoneOffset.UTC);
  }
}
