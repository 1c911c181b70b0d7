package org.schoolsafety.crosswalk.subscriptions.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The secrets that sign for each subscription. */
@ApplicationScoped
public class WebhookSecrets {

  @Inject Jdbi jdbi;

  /** Those that sign at this time, the newest first. */
  List<WebhookSecret> of(UUID subscription, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select secret, signing_key from subscription_secret where subscription_id = :id"
                        + " and (valid_until is null or valid_until > :now) order by id desc")
                .bind("id", subscription)
                .bind("now", utc(now))
                .map(
                    (row, context) ->
                        new WebhookSecret(
                            row.getBytes("secret"), SigningKey.of(row.getBytes("signing_key"))))
                .list());
  }

  /** Adds one; what signed until now signs beside it until then. */
  @Transactional(Transactional.TxType.MANDATORY)
  void add(UUID subscription, WebhookSecret secret, Instant now, Instant olderUntil) {
    jdbi.useHandle(
        handle -> {
          handle.execute(
              "delete from subscription_secret where subscription_id = ? and valid_until <= ?",
              subscription,
              utc(now));
          handle
              .createUpdate(
                  "update subscription_secret set valid_until = :until"
                      + " where subscription_id = :id and valid_until is null")
              .bind("id", subscription)
              .bind("until", utc(olderUntil))
              .execute();
          handle
              .createUpdate(
                  "insert into subscription_secret (subscription_id, secret, signing_key, made_at)"
                      + " values (:id, :secret, :signing, :now)")
              .bind("id", subscription)
              .bind("secret", secret.key())
              .bind("signing", secret.signing().encoded())
              .bind("now", utc(now))
              .execute();
        });
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
