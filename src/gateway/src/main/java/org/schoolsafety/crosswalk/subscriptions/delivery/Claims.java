package org.schoolsafety.crosswalk.subscriptions.delivery;

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

/** Which subscriptions are being delivered to. A claim of a gateway that died lapses by itself. */
@ApplicationScoped
public class Claims {

  /** Longer than any attempt takes. */
  static final Duration HOLDS = Duration.ofSeconds(60);

  @Inject Jdbi jdbi;
  @Inject Clock clock;

  /**
   * Claims up to so many whose time has come, those that have waited longest first.
   *
   * @param failing whether those whose last attempt failed, or the others
   */
  @Transactional
  public List<UUID> take(boolean failing, int limit) {
    String sql =
        """
        update subscription set claimed_until = :until where id in (
          select id from subscription
          where state = 'active' and due_at <= :now and (claimed_until is null or claimed_until < :now)
            and (failures > 0) = :failing
          order by due_at limit :limit for no key update skip locked)
        returning id
        """;
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(sql)
                .bind("now", utc(clock.instant()))
                .bind("until", utc(clock.instant().plus(HOLDS)))
                .bind("failing", failing)
                .bind("limit", limit)
                .mapTo(UUID.class)
                .list());
  }

  /** Goes on with one that was claimed. */
  @Transactional
  public void extend(UUID id) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("update subscription set claimed_until = :until where id = :id")
                .bind("until", utc(clock.instant().plus(HOLDS)))
                .bind("id", id)
                .execute());
  }

  /** Gives one back. */
  @Transactional
  public void release(UUID id) {
    jdbi.useHandle(
        handle -> handle.execute("update subscription set claimed_until = null where id = ?", id));
  }

  /**
   * Notes how it stands after an attempt; the subscription is held.
   *
   * @param due when the next is due; absent if nothing waits
   * @param delivered the log position that was told last, if one was
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void settle(UUID id, @Nullable Instant due, int failures, @Nullable Long delivered) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "update subscription set due_at = :due, failures = :failures,"
                        + " delivered = coalesce(:delivered, delivered) where id = :id")
                .bind("due", utc(due))
                .bind("failures", failures)
                .bind("delivered", delivered)
                .bind("id", id)
                .execute());
  }

  private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }
}
