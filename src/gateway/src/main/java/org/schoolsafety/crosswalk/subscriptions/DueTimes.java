package org.schoolsafety.crosswalk.subscriptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** When subscriptions are to be delivered to. */
@ApplicationScoped
public class DueTimes {

  @Inject Jdbi jdbi;
  @Inject Channels channels;

  /**
   * Something came for these, which is due when their channels say; what is due before stays so.
   * Where the receiver fails, the next attempt stays when {@code RetrySchedule} has put it: what is
   * new waits behind what failed, and must not use up its attempts.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void came(Collection<Subscription> all, Instant now) {
    jdbi.useHandle(
        handle -> {
          PreparedBatch batch =
              handle.prepareBatch(
                  "update subscription set due_at = case when failures > 0 then coalesce(due_at, :due)"
                      + " else least(due_at, :due) end where id = :id");
          for (Subscription one : inOrder(all)) {
            channels
                .find(one.channel())
                .map(channel -> channel.dueAt(one, now))
                .ifPresent(
                    due -> batch.bind("id", one.id()).bind("due", SubscriptionRow.utc(due)).add());
          }
          if (batch.size() > 0) {
            batch.execute();
          }
        });
  }

  /** Of their ids, in which everybody holds them. */
  private static List<Subscription> inOrder(Collection<Subscription> all) {
    return all.stream().sorted(Comparator.comparing(one -> one.id().toString())).toList();
  }
}
