package org.schoolsafety.crosswalk.subscriptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** All subscriptions. */
@ApplicationScoped
public class Subscriptions {

  /** Without what follows a plus sign in the mailbox's name. */
  private static final String PLAIN = "regexp_replace(%s, '(.)\\+[^@]*@', '\\1@')";

  private static final String OWNED =
      "where s.owner = :owner and (cast(:state as text) is null or s.state = :state)"
          + " and (cast(:channel as text) is null or s.channel = :channel) ";

  private static final String IN_STEP =
      "where words = :words and state = 'active' and catch_up_from is null and channel <> 'feed'";

  @Inject Jdbi jdbi;

  /** The subscription with this id. */
  public Optional<Subscription> find(UUID id) {
    return one(id, "");
  }

  /** The same, held until the transaction ends so that nobody else changes it. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<Subscription> hold(UUID id) {
    return one(id, " for no key update");
  }

  /**
   * Holds those of these that are still there until the transaction ends, before anything of theirs
   * is written: in the order of their ids, so that nobody waits for each other.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Set<UUID> hold(Collection<UUID> some) {
    return new HashSet<>(
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(
                        "select id from subscription where id = any(:ids) order by id::text for no key update")
                    .bind("ids", some.toArray(UUID[]::new))
                    .mapTo(UUID.class)
                    .list()));
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

  /**
   * Those by mail to this address that have not ended, in one order for all who end them.
   *
   * @param everyName whether also those to the same mailbox by another name of it
   */
  public List<UUID> to(String address, boolean everyName) {
    String one = everyName ? PLAIN : "%s";
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select id from subscription where channel = 'email' and state <> 'ended'"
                        + " and lower(%s) = lower(%s) order by id"
                            .formatted(one.formatted("destination"), one.formatted(":address")))
                .bind("address", address)
                .mapTo(UUID.class)
                .list());
  }

  /** Those that keep step with this follower. */
  public List<Subscription> following(boolean words) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select * from subscription " + IN_STEP)
                .bind("words", words)
                .map(SubscriptionRow::map)
                .list());
  }

  /** The same as they are now: id and version. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Map<UUID, Long> inStep(boolean words) {
    Map<UUID, Long> versions = new HashMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery("select id, version from subscription " + IN_STEP)
                .bind("words", words)
                .map(
                    (row, context) ->
                        versions.put(row.getObject("id", UUID.class), row.getLong("version")))
                .list());
    return versions;
  }

  /** Those that have to catch up, of those that may be told; some, if they are many. */
  public List<Subscription> behind(boolean words, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select * from subscription where state = 'active' and catch_up_from is not null"
                        + " and words = :words and channel <> 'feed' order by random() limit :limit")
                .bind("words", words)
                .bind("limit", limit)
                .map(SubscriptionRow::map)
                .list());
  }

  /**
   * Those that want to be told of this event of their own work: whose owner acted for this
   * organization or had this role when they were last written. What awaits confirmation is told
   * after the yes.
   */
  public List<Subscription> ofOwnWork(
      WantedEvent event, String organization, @Nullable String role) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select * from subscription where :event = any(events) and state <> 'ended'"
                        + " and ((organization = :organization and organization <> '')"
                        + " or cast(:role as text) = any(roles)) order by sequence")
                .bind("event", event.key())
                .bind("organization", organization)
                .bind("role", role)
                .map(SubscriptionRow::map)
                .list());
  }

  /** These go on from there later. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void leaveBehind(Set<UUID> some, long from) {
    if (!some.isEmpty()) {
      catchUp(some, from);
    }
  }

  /** This one has come so far; with nothing, it keeps step. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void caughtUp(UUID id, @Nullable Long to) {
    catchUp(Set.of(id), to);
  }

  private void catchUp(Set<UUID> some, @Nullable Long from) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("update subscription set catch_up_from = :from where id = any(:ids)")
                .bind("from", from)
                .bind("ids", some.toArray(UUID[]::new))
                .execute());
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
