package org.schoolsafety.crosswalk.subscriptions.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.subscriptions.ChannelKind;

/** Which subscriptions are being delivered to. A claim of a gateway that died lapses by itself. */
@ApplicationScoped
public class Claims {

  /** More than what surrounds a delivery takes. */
  private static final Duration MARGIN = Duration.ofSeconds(45);

  /** Whose time has come and whom nobody is about. */
  private static final String DUE =
      "state = 'active' and due_at <= :now and (claimed_until is null or claimed_until < :now)";

  @Inject Jdbi jdbi;
  @Inject Clock clock;

  /**
   * Who waits together for their time, which has come.
   *
   * @param channel how they are told
   * @param slow whether the last attempt failed or was slow
   */
  record Waiting(ChannelKind channel, boolean slow) {}

  /** Where there is anybody to claim: one question for all lanes, since most looks find nobody. */
  @Transactional
  Set<Waiting> waiting() {
    String sql =
        """
        select distinct channel, failures > 0 or slow as slow from subscription
        where %s
        """
            .formatted(DUE);
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(sql)
                .bind("now", utc(clock.instant()))
                .map(
                    (row, context) ->
                        new Waiting(
                            ChannelKind.of(row.getString("channel")), row.getBoolean("slow")))
                .set());
  }

  /**
   * Claims up to so many whose time has come, those that have waited longest first.
   *
   * @param channel how they are told
   * @param slow whether those whose last attempt failed or was slow, or the others
   * @param ofOne how many of one owner may be claimed at a time
   */
  @Transactional
  List<Claim> take(ChannelKind channel, boolean slow, int limit, int ofOne) {
    String sql =
        """
        with claimed as (
          select owner, count(*) as many from subscription
          where claimed_until >= :now and channel = :channel and (failures > 0 or slow) = :slow
          group by owner
        ), due as (
          select id, row_number() over (partition by owner order by due_at, id) + coalesce(many, 0) as place
          from subscription left join claimed using (owner)
          where %1$s
            and channel = :channel and (failures > 0 or slow) = :slow
        )
        update subscription set claimed_until = :until where id in (
          select each.id from subscription each join due using (id)
          where place <= :ofOne
            and %1$s
          order by due_at limit :limit for no key update of each skip locked)
        returning id
        """
            .formatted(DUE);
    Instant until = until(Duration.ZERO);
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(sql)
                .bind("now", utc(clock.instant()))
                .bind("until", utc(until))
                .bind("channel", channel.key())
                .bind("slow", slow)
                .bind("ofOne", ofOne)
                .bind("limit", limit)
                .mapTo(UUID.class)
                .map(id -> new Claim(id, until))
                .list());
  }

  /**
   * Goes on with one that was claimed; empty if the claim has lapsed and is somebody else's.
   *
   * @param longest the longest that its next delivery can take
   */
  @Transactional
  Optional<Claim> extend(Claim claim, Duration longest) {
    Instant until = until(longest);
    int extended =
        jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(
                        "update subscription set claimed_until = :until"
                            + " where id = :id and claimed_until = :mine")
                    .bind("until", utc(until))
                    .bind("id", claim.subscription())
                    .bind("mine", utc(claim.until()))
                    .execute());
    return extended == 1 ? Optional.of(new Claim(claim.subscription(), until)) : Optional.empty();
  }

  /** Gives one back, if it is still ours. */
  @Transactional
  void release(Claim claim) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "update subscription set claimed_until = null where id = ? and claimed_until = ?",
                claim.subscription(),
                utc(claim.until())));
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

  /** As exactly as the database keeps it. */
  private Instant until(Duration longest) {
    return clock.instant().plus(longest).plus(MARGIN).truncatedTo(ChronoUnit.MILLIS);
  }

  private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }
}
