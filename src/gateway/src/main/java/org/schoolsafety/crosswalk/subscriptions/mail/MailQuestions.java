package org.schoolsafety.crosswalk.subscriptions.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.mail.MailAddress;

/** The questions to owners of mailboxes whether they want mail. */
@ApplicationScoped
class MailQuestions {

  @Inject Jdbi jdbi;
  @Inject MailLinks links;
  @Inject Clock clock;

  /**
   * Has the owner of this mailbox asked, in place of what was asked before or is still to be asked:
   * no link in an older question can say yes to this.
   *
   * @param owner the subject of the account that wants it
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void ask(UUID subscription, String owner, MailAddress address) {
    links.closeQuestions(subscription);
    jdbi.useHandle(
        handle -> {
          handle.execute(
              "update mail_question set due_at = null where subscription_id = ? and due_at is not null",
              subscription);
          handle
              .createUpdate(
                  """
                  insert into mail_question (id, subscription_id, owner, address, mailbox, asked_at, due_at)
                  values (:id, :subscription, :owner, :address, :mailbox, :now, :now)
                  """)
              .bind("id", UUID.randomUUID())
              .bind("subscription", subscription)
              .bind("owner", owner)
              .bind("address", address.key())
              .bind("mailbox", address.mailbox())
              .bind("now", utc(clock.instant()))
              .execute();
        });
  }

  /**
   * Until the transaction ends nobody else has this mailbox asked, or for this owner: what is
   * counted then is so until then.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void hold(String owner, MailAddress address) {
    String sql = "select pg_advisory_xact_lock(hashtextextended(?, 0))";
    jdbi.useHandle(
        handle -> {
          handle.execute(sql, "mailbox/" + address.mailbox());
          handle.execute(sql, "mailbox-owner/" + owner);
        });
  }

  /** How often this mailbox was asked within this time, for whomever. */
  long askedOf(MailAddress address, Duration within) {
    return count("mailbox", address.mailbox(), within);
  }

  /** How often any mailbox was asked for this owner within this time. */
  long askedFor(String owner, Duration within) {
    return count("owner", owner, within);
  }

  private long count(String column, String value, Duration within) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select count(*) from mail_question where <column> = :value and asked_at > :since")
                .define("column", column)
                .bind("value", value)
                .bind("since", utc(clock.instant().minus(within)))
                .mapTo(Long.class)
                .one());
  }

  /** Those whose time has come. */
  List<MailQuestion> due(int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select id, subscription_id, address, attempts from mail_question
                    where due_at <= :now order by due_at, id limit :limit
                    """)
                .bind("now", utc(clock.instant()))
                .bind("limit", limit)
                .map(
                    (row, context) ->
                        new MailQuestion(
                            row.getObject("id", UUID.class),
                            row.getObject("subscription_id", UUID.class),
                            row.getString("address"),
                            row.getInt("attempts")))
                .list());
  }

  /**
   * Notes how an attempt went. What another question took the place of meanwhile stays closed.
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
                    update mail_question set attempts = attempts + 1, answer = :answer,
                      due_at = case when due_at is null then null else cast(:again as timestamptz) end
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
