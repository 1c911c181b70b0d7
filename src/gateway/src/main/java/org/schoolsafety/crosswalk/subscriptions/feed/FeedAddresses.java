package org.schoolsafety.crosswalk.subscriptions.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.schoolsafety.crosswalk.platform.tokens.SecretToken;

/** The addresses of private feeds. A subscription has one that works, or none. */
@ApplicationScoped
class FeedAddresses {

  @Inject Jdbi jdbi;
  @Inject Clock clock;

  /** Has this address work for the subscription's feed; the one before stops to work with it. */
  @Transactional(Transactional.TxType.MANDATORY)
  void keep(UUID subscription, SecretToken token) {
    jdbi.useHandle(
        handle -> {
          handle
              .createUpdate(
                  """
                  update feed_address set revoked_at = :now
                  where subscription_id = :subscription and revoked_at is null
                  """)
              .bind("subscription", subscription)
              .bind("now", now())
              .execute();
          handle
              .createUpdate(
                  """
                  insert into feed_address (token_sha256, subscription_id, made_at)
                  values (:hash, :subscription, :now)
                  """)
              .bind("hash", token.hash())
              .bind("subscription", subscription)
              .bind("now", now())
              .execute();
        });
  }

  /** What this token opens, or opened; empty for one that was never given out. */
  Optional<FeedKey> find(String token) {
    return SecretToken.of(token).flatMap(this::find);
  }

  private Optional<FeedKey> find(SecretToken token) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select subscription_id, revoked_at from feed_address where token_sha256 = :hash")
                .bind("hash", token.hash())
                .map(
                    (row, context) -> {
                      OffsetDateTime revoked = row.getObject("revoked_at", OffsetDateTime.class);
                      return new FeedKey(
                          row.getObject("subscription_id", UUID.class),
                          revoked == null ? null : revoked.toInstant());
                    })
                .findOne());
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
