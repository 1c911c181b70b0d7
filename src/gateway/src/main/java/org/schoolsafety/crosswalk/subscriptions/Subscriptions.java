package org.schoolsafety.crosswalk.subscriptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** All subscriptions. */
@ApplicationScoped
public class Subscriptions {

  private static final String OWNED =
      "where s.owner = :owner and (cast(:state as text) is null or s.state = :state)"
          + " and (cast(:channel as text) is null or s.channel = :channel) ";

  @Inject Jdbi jdbi;

  /** The subscription with this id. */
  public Optional<Subscription> find(UUID id) {
    return one(id, "");
  }

  /** The same, held until the transaction ends so that nobody else changes it. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<Subscription> hold(UUID id) {
    return one(id, " for update");
  }

  /** Those of this owner, newest first, beginning before this place. */
  public List<Subscription> of(
      String owner, @Nullable String state, @Nullable String channel, long before, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select s.* from subscription s "
                        + OWNED
                        + "and s.sequence < :before order by s.sequence desc limit :limit")
                .bind("owner", owner)
                .bind("state", state)
                .bind("channel", channel)
                .bind("before", before)
                .bind("limit", limit)
                .map(SubscriptionRow::map)
                .list());
  }

  /** How many of this owner there are. */
  public long count(String owner, @Nullable String state, @Nullable String channel) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select count(*) from subscription s " + OWNED)
                .bind("owner", owner)
                .bind("state", state)
                .bind("channel", channel)
                .mapTo(Long.class)
                .one());
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void add(Subscription one) {
    String sql =
        """
        insert into subscription (id, owner, owner_name, organization, roles, name, search, words, channel, destination,
          cadence, time_zone, events, state, reason, explanation, created_at, updated_at, begins_after, catch_up_from)
        values (:id, :owner, :ownerName, :organization, :roleNames, :name, :search, :words, :channelKey, :destination,
          :cadenceKey, :zone, :eventKeys, :stateKey, :reason, :explanation, :created, :updated, :beginsAfter, :catchUpFrom)
        """;
    jdbi.useHandle(handle -> bound(handle.createUpdate(sql), one).execute());
  }

  /** Stores what its owner or the gateway changed, as its next version; it is held. */
  @Transactional(Transactional.TxType.MANDATORY)
  void update(Subscription one) {
    String sql =
        """
        update subscription set owner_name = :ownerName, organization = :organization, roles = :roleNames, name = :name,
          search = :search, words = :words, destination = :destination, cadence = :cadenceKey, time_zone = :zone,
          events = :eventKeys, state = :stateKey, reason = :reason, explanation = :explanation, updated_at = :updated,
          begins_after = :beginsAfter, catch_up_from = :catchUpFrom, round = :round, due_at = :due, failures = :failures,
          delivered = :delivered, version = version + 1
        where id = :id
        """;
    jdbi.useHandle(handle -> bound(handle.createUpdate(sql), one).execute());
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void remove(UUID id) {
    jdbi.useHandle(handle -> handle.execute("delete from subscription where id = ?", id));
  }

  private Optional<Subscription> one(UUID id, String lock) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select * from subscription where id = :id" + lock)
                .bind("id", id)
                .map(SubscriptionRow::map)
                .findOne());
  }

  private static <S extends SqlStatement<S>> S bound(S statement, Subscription one) {
    return statement
        .bindMethods(one)
        .bind("roleNames", one.roles().toArray(String[]::new))
        .bind("channelKey", one.channel().key())
        .bind("cadenceKey", one.cadence().key())
        .bind("zone", one.timeZone().getId())
        .bind("eventKeys", SubscriptionRow.keys(one.events()))
        .bind("stateKey", one.state().key())
        .bind("created", SubscriptionRow.utc(one.createdAt()))
        .bind("updated", SubscriptionRow.utc(one.updatedAt()))
        .bind("due", SubscriptionRow.utc(one.dueAt()));
  }
}
