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

  /** More than what surrounds a delivery takes. */
  private static final Duration MARGIN = Duration.ofSeconds(45);

  @Inject Jdbi jdbi;
  @Inject Clock clock;

  /**
   * Claims up to so many whose time has come, those that have waited longest first.
   *
   * @param slow whether those whose last attempt failed or was slow, or the others
   * @param ofOne how many of one owner may be claimed at a time
   */
  @Transactional
  public List<UUID> take(boolean slow, int limit, int ofOne) {
    String sql =
        """
        with claimed as (
          select owner, count(*) as many from subscription
          where claimed_until >= :now and (failures > 0 or slow) = :slow group by owner
        ), due as (
          select id, row_number() over (partition by owner order by due_at, id) + coalesce(many, 0) as place
          from subscription left join claimed using (owner)
          where state = 'active' and due_at <= :now and (claimed_until is null or claimed_until < :now)
            and (failures > 0 or slow) = :slow
        )
        update subscription set claimed_until = :until where id in (
          select each.id from subscription each join due using (id)
          where place <= :ofOne
            and state = 'active' and due_at <= :now and (claimed_until is null or claimed_until < :now)
          order by due_at limit :limit for no key update of each skip locked)
        returning id
        """;
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(sql)
                .bind("now", utc(clock.instant()))
                .bind("until", utc(clock.instant().plus(MARGIN)))
                .bind("slow", slow)
                .bind("ofOne", ofOne)
                .bind("limit", limit)
                .mapTo(UUID.class)
                .list());
  }

  /**
   * Goes on with one that was claimed.
   *
   * @param longest the longest that its next delivery can take
   */
  @Transactional
  public void extend(UUID id, Duration longest) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("update subscription set claimed_until = :until where id = :id")
                .bind("until", utc(clock.instant().plus(longest).plus(MARGIN)))
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
   * @param slow whether the receiver took long; absent if that is as it was
   * @param delivered the log position that was told last, if one was
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void settle(
      UUID id,
      @Nullable Instant due,
      int failures,
      @Nullable Boolean slow,
      @Nullable Long delivered) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "update subscription set due_at = :due, failures = :failures,"
                        + " slow = coalesce(:slow, slow),"
                        + " delivered = coalesce(:delivered, delivered) where id = :id")
                .bind("due", utc(due))
                .bind("failures", failures)
                .bind("slow", slow)
                .bind("delivered", delivered)
                .bind("id", id)
                .execute());
  }

  private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }
}
