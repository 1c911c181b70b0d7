package org.schoolsafety.crosswalk.subscriptions.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.tokens.SecretToken;
import org.schoolsafety.crosswalk.subscriptions.mail.MailLink.Purpose;

/** The links that were given out in mails. */
@ApplicationScoped
class MailLinks {

  @Inject Jdbi jdbi;
  @Inject Clock clock;

  /** A new link for a mail to this reader, in the caller's transaction. */
  @Transactional(Transactional.TxType.MANDATORY)
  SecretToken give(MailReader reader, Purpose purpose, @Nullable Instant until) {
    SecretToken token = SecretToken.draw();
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into mail_link (token_sha256, subscription_id, address, purpose, made_at, expires_at)
                    values (:hash, :subscription, :address, :purpose, :now, :until)
                    """)
                .bind("hash", token.hash())
                .bind("subscription", reader.subscription())
                .bind("address", reader.address().key())
                .bind("purpose", purpose.key())
                .bind("now", utc(clock.instant()))
                .bind("until", utc(until))
                .execute());
    return token;
  }

  /** No question that was asked about this subscription can be answered any more. */
  @Transactional(Transactional.TxType.MANDATORY)
  void closeQuestions(UUID subscription) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update mail_link set expires_at = :now
                    where subscription_id = :subscription and purpose = 'confirm' and expires_at > :now
                    """)
                .bind("subscription", subscription)
                .bind("now", utc(clock.instant()))
                .execute());
  }

  /** The link of this token, if it was given out for this. */
  Optional<MailLink> find(String token, Purpose purpose) {
    return SecretToken.of(token).flatMap(known -> find(known, purpose));
  }

  private Optional<MailLink> find(SecretToken token, Purpose purpose) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select * from mail_link where token_sha256 = :hash and purpose = :purpose")
                .bind("hash", token.hash())
                .bind("purpose", purpose.key())
                .map((row, context) -> link(row))
                .findOne());
  }

  /** Notes that it was used, whether it was before or not; true for the first time. */
  @Transactional(Transactional.TxType.MANDATORY)
  boolean use(String token) {
    return SecretToken.of(token).map(this::useKnown).orElse(false);
  }

  private boolean useKnown(SecretToken token) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(
                        "update mail_link set used_at = :now where token_sha256 = :hash and used_at is null")
                    .bind("hash", token.hash())
                    .bind("now", utc(clock.instant()))
                    .execute())
        > 0;
  }

  private static MailLink link(ResultSet row) throws SQLException {
    return new MailLink(
        row.getObject("subscription_id", UUID.class),
        row.getString("address"),
        Purpose.of(row.getString("purpose")),
        instant(row, "expires_at"),
        instant(row, "used_at"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  private static @Nullable OffsetDateTime utc(@Nullable Instant time) {
    return time == null ? null : time.atOffset(ZoneOffset.UTC);
  }
}
