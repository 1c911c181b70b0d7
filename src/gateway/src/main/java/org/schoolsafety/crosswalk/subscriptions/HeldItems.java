package org.schoolsafety.crosswalk.subscriptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Which items subscribers by words hold: what was found for them and has not left since. */
@ApplicationScoped
public class HeldItems {

  @Inject Jdbi jdbi;

  /** Which of these items these subscriptions hold. */
  public Map<UUID, Set<UUID>> among(Collection<UUID> subscriptions, Collection<UUID> items) {
    Map<UUID, Set<UUID>> held = new HashMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(
                    "select subscription_id, guidance_id from subscription_item"
                        + " where subscription_id = any(:subscriptions) and guidance_id = any(:items)")
                .bind("subscriptions", subscriptions.toArray(UUID[]::new))
                .bind("items", items.toArray(UUID[]::new))
                .map(
                    (row, context) ->
                        held.computeIfAbsent(
                                row.getObject("subscription_id", UUID.class),
                                subscription -> new HashSet<>())
                            .add(row.getObject("guidance_id", UUID.class)))
                .list());
    return held;
  }

  /**
   * That a subscription holds just these, of which those that changed after its place in the log
   * are left out: they come to it from the log.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void replace(UUID subscription, Set<UUID> items, long upTo) {
    jdbi.useHandle(
        handle -> {
          handle.execute("delete from subscription_item where subscription_id = ?", subscription);
          handle
              .createUpdate(
                  "insert into subscription_item (subscription_id, guidance_id)"
                      + " select :subscription, i.id from guidance_item i where i.id = any(:items)"
                      + " and i.position <= :upTo")
              .bind("subscription", subscription)
              .bind("items", items.toArray(UUID[]::new))
              .bind("upTo", upTo)
              .execute();
        });
  }

  /** That a subscription holds nothing more of what changed after this place in the log. */
  @Transactional(Transactional.TxType.MANDATORY)
  void forgetAfter(UUID subscription, long position) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "delete from subscription_item where subscription_id = ? and guidance_id in"
                    + " (select id from guidance_item where position > ?)",
                subscription,
                position));
  }

  /** That subscriptions hold these too. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void add(Map<UUID, Set<UUID>> came) {
    change(
        came,
        "insert into subscription_item (subscription_id, guidance_id)"
            + " select :subscription, unnest(cast(:items as uuid[])) on conflict do nothing");
  }

  /** That subscriptions hold these no more. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void remove(Map<UUID, Set<UUID>> left) {
    change(
        left,
        "delete from subscription_item where subscription_id = :subscription and guidance_id = any(:items)");
  }

  private void change(Map<UUID, Set<UUID>> items, String sql) {
    if (items.isEmpty()) {
      return;
    }
    jdbi.useHandle(
        handle -> {
          var batch = handle.prepareBatch(sql);
          items.forEach(
              (subscription, each) ->
                  batch
                      .bind("subscription", subscription)
                      .bind("items", each.toArray(UUID[]::new))
                      .add());
          batch.execute();
        });
  }
}
