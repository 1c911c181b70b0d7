package org.schoolsafety.crosswalk.conflicts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.schoolsafety.crosswalk.platform.json.StoredJson;

/**
 * All conflicts. Whoever writes one holds the locks of both items, so no row needs a lock of its
 * own.
 */
@ApplicationScoped
public class Conflicts {

  @Inject Jdbi jdbi;

  /** The conflict of this id. */
  public Optional<Conflict> find(UUID id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(ConflictRow.SELECT + "where id = :id")
                .bind("id", id)
                .map(ConflictRow::map)
                .findOne());
  }

  /** All conflicts of this item, whatever became of them. */
  public List<Conflict> of(UUID item) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    ConflictRow.SELECT
                        + "where first_item = :item or second_item = :item order by sequence")
                .bind("item", item)
                .map(ConflictRow::map)
                .list());
  }

  /** The open conflict between these two. */
  public Optional<Conflict> openBetween(UUID one, UUID other) {
    return of(one).stream()
        .filter(conflict -> conflict.state() == ConflictState.OPEN)
        .filter(conflict -> conflict.items().contains(other))
        .findFirst();
  }

  /** Those that match and were reported before the one of this sequence, newest first. */
  public List<Conflict> before(long sequence, ConflictFilter filter, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    ConflictRow.SELECT
                        + ConflictFilter.WHERE
                        + " and sequence < :sequence order by sequence desc limit :limit")
                .bindMethods(filter)
                .bind("limit", limit)
                .bind("sequence", sequence)
                .map(ConflictRow::map)
                .list());
  }

  /** How many match. */
  public long count(ConflictFilter filter) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select count(*) from conflict " + ConflictFilter.WHERE)
                .bindMethods(filter)
                .mapTo(Long.class)
                .one());
  }

  /** Adds a new one. */
  @Transactional(Transactional.TxType.MANDATORY)
  void add(Conflict conflict) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into conflict (id, first_item, second_item, first_version, second_version,
                      first_publisher, second_publisher, course_of_action, description, state, revision,
                      reporter, reporter_organization, reported_by, created_at, updated_at)
                    values (:id, :firstItem, :secondItem, :firstVersion, :secondVersion, :firstPublisher,
                      :secondPublisher, :courseOfAction, :description, :stateKey, :revision, :reporter,
                      :reporterOrganization, :reportedBy, :at, :at)
                    """)
                .bindMethods(conflict)
                .bind("firstItem", conflict.first().item())
                .bind("secondItem", conflict.second().item())
                .bind("firstVersion", conflict.first().version())
                .bind("secondVersion", conflict.second().version())
                .bind("firstPublisher", conflict.first().publisher())
                .bind("secondPublisher", conflict.second().publisher())
                .bind("stateKey", conflict.state().key())
                .bind("at", conflict.createdAt().atOffset(ZoneOffset.UTC))
                .execute());
  }

  /** Brings a conflict to this state; a change that was made meanwhile is not written over. */
  @Transactional(Transactional.TxType.MANDATORY)
  void update(Conflict conflict) {
    Resolution resolution = conflict.resolution();
    int changed =
        jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(
                        """
                        update conflict set state = :state, revision = :revision,
                          resolution = cast(:resolution as jsonb), updated_at = :at
                        where id = :id and revision = :revision - 1
                        """)
                    .bind("id", conflict.id())
                    .bind("state", conflict.state().key())
                    .bind("revision", conflict.revision())
                    .bind("resolution", resolution == null ? null : StoredJson.write(resolution))
                    .bind("at", conflict.updatedAt().atOffset(ZoneOffset.UTC))
                    .execute());
    if (changed != 1) {
      throw new IllegalStateException("The items of " + conflict.id() + " were not locked");
    }
  }
}
