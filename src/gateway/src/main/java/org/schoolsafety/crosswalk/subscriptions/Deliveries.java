package org.schoolsafety.crosswalk.subscriptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.json.StoredJson;

/** What is and was to be told to subscribers. */
@ApplicationScoped
public class Deliveries {

  private static final String ROW = "select d.*, d.notice::text as said from delivery d ";

  @Inject Jdbi jdbi;

  /**
   * Something to be told.
   *
   * @param subscription to whom
   * @param round in which of the subscriber's rounds
   * @param position the log position that it is of
   * @param organization of own work, whose it is
   * @param notice what
   */
  public record Due(
      UUID subscription,
      int round,
      @Nullable Long position,
      @Nullable String organization,
      Notice notice) {

    /** Of the log. */
    public static Due ofEntry(Subscription to, long position, Notice notice) {
      return new Due(to.id(), to.round(), position, null, notice);
    }

    /** Of the work of this organization. */
    public static Due ofOwnWork(Subscription to, String organization, Notice notice) {
      return new Due(to.id(), to.round(), null, organization, notice);
    }

    /** To try the destination with. */
    static Due ofTest(Subscription to, Notice notice) {
      return new Due(to.id(), to.round(), null, null, notice);
    }
  }

  /** Makes them, in this order; one that is there already stays as it is. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void add(List<Due> all, Instant now) {
    if (all.isEmpty()) {
      return;
    }
    jdbi.useHandle(
        handle -> {
          PreparedBatch batch =
              handle.prepareBatch(
                  """
                  insert into delivery (id, subscription_id, round, event, position, organization, notice, state, created_at)
                  values (:id, :subscription, :round, :event, :position, :organization, :said::jsonb, 'waiting', :now)
                  on conflict (subscription_id, round, position) do nothing
                  """);
          for (Due due : all) {
            batch
                .bind("id", UUID.randomUUID())
                .bind("subscription", due.subscription())
                .bind("round", due.round())
                .bind("event", due.notice().event())
                .bind("position", due.position())
                .bind("organization", due.organization())
                .bind("said", StoredJson.write(due.notice()))
                .bind("now", SubscriptionRow.utc(now))
                .add();
          }
          batch.execute();
        });
  }

  /** Those of a subscription that wait, in order. */
  public List<Delivery> waiting(UUID subscription, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    ROW
                        + "where d.subscription_id = :id and d.state = 'waiting' order by d.sequence limit :limit")
                .bind("id", subscription)
                .bind("limit", limit)
                .map(SubscriptionRow::delivery)
                .list());
  }

  /** Those of a subscription, the latest first, from before this place on. */
  public List<Delivery> of(UUID subscription, @Nullable String state, long before, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    ROW
                        + "where d.subscription_id = :id and (cast(:state as text) is null or d.state = :state)"
                        + " and d.sequence < :before order by d.sequence desc limit :limit")
                .bind("id", subscription)
                .bind("state", state)
                .bind("before", before)
                .bind("limit", limit)
                .map(SubscriptionRow::delivery)
                .list());
  }

  /** How many a subscription has. */
  public long count(UUID subscription, @Nullable String state) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select count(*) from delivery where subscription_id = :id"
                        + " and (cast(:state as text) is null or state = :state)")
                .bind("id", subscription)
                .bind("state", state)
                .mapTo(Long.class)
                .one());
  }

  /** Notes an attempt and what it led to. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void attempted(List<Delivery> tried, String state, Outcome outcome, Instant at) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update delivery set state = :state, attempts = attempts + 1, status = :status, answer = :answer,
                      attempted_at = :at
                    where id = any(:ids)
                    """)
                .bind("state", state)
                .bind("status", outcome.status())
                .bind("answer", outcome.answer())
                .bind("at", SubscriptionRow.utc(at))
                .bind("ids", tried.stream().map(Delivery::id).toArray(UUID[]::new))
                .execute());
  }

  /** Takes out everything that waits: it is told to nobody any more. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void drop(UUID subscription) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "update delivery set state = 'dropped' where subscription_id = ? and state = 'waiting'",
                subscription));
  }

  /** Takes out what waits of the log after this place, where it is to be told anew. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void drop(UUID subscription, long after) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "update delivery set state = 'dropped' where subscription_id = :id and state = 'waiting' and position > :after")
                .bind("id", subscription)
                .bind("after", after)
                .execute());
  }

  /**
   * Removes what was told or given up before then, and what feeds had for fetching.
   *
   * @return how many, at most as many as the limit
   */
  @Transactional
  public int forget(Instant before, int limit) {
    String sql =
        """
        delete from delivery where id in (
          select d.id from delivery d join subscription s on s.id = d.subscription_id
          where d.created_at < :before and (d.state <> 'waiting' or s.channel = 'feed')
          limit :limit)
        """;
    return jdbi.withHandle(
        handle ->
            handle
                .createUpdate(sql)
                .bind("before", SubscriptionRow.utc(before))
                .bind("limit", limit)
                .execute());
  }
}
