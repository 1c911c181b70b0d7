package org.schoolsafety.crosswalk.subscriptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** When subscriptions are to be delivered to. */
@ApplicationScoped
public class DueTimes {

  @Inject Jdbi jdbi;
  @Inject Channels channels;

  /**
   * Something came for these, which is due when their channels say; what is due before stays so.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void came(Collection<Subscription> all, Instant now) {
    jdbi.useHandle(
        handle -> {
          PreparedBatch batch =
              handle.prepareBatch(
                  "update subscription set due_at = least(due_at, :due) where id = :id");
          for (Subscription one : all) {
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
}
