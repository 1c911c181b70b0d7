package org.schoolsafety.crosswalk.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The stored cursors of the projection, and the wish to rebuild. */
@ApplicationScoped
public class SearchIndexes {

  @Inject Jdbi jdbi;

  /** The index that answers searches. */
  public Optional<SearchIndex> live() {
    return inState("live");
  }

  /** The index that is being built beside it. */
  public Optional<SearchIndex> building() {
    return inState("building");
  }

  /** Whether somebody asked for a rebuild that is not done yet. */
  public boolean rebuildRequested() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select exists (select 1 from search_rebuild_request)")
                .mapTo(Boolean.class)
                .one());
  }

  /** Keeps the wish for a rebuild. */
  public void requestRebuild(Instant at) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "insert into search_rebuild_request (requested_at) values (:at) on conflict do nothing")
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .execute());
  }

  /** Notes an index that is going to be built. */
  void startBuilding(String name, String definition, Instant at) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into search_index (name, state, definition, position, changed_at)
                    values (:name, 'building', :definition, 0, :at)
                    """)
                .bind("name", name)
                .bind("definition", definition)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .execute());
  }

  /**
   * Notes that the index holds everything up to this position; never goes back.
   *
   * @param leftAt when the last entry on the way took text away; absent if none did
   */
  void advance(String name, long position, Instant at, @Nullable Instant leftAt) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update search_index set position = :position, changed_at = :at,
                      left_at = coalesce(:leftAt, left_at)
                    where name = :name and position < :position
                    """)
                .bind("name", name)
                .bind("position", position)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .bind("leftAt", leftAt == null ? null : leftAt.atOffset(ZoneOffset.UTC))
                .execute());
  }

  /** The index that was being built answers from now on; the wish is fulfilled. */
  @Transactional
  void promote(String name, Instant requestedBefore) {
    jdbi.useHandle(
        handle -> {
          handle.execute("delete from search_index where state = 'live'");
          update(handle, "update search_index set state = 'live' where name = :name", name);
          handle
              .createUpdate("delete from search_rebuild_request where requested_at <= :at")
              .bind("at", requestedBefore.atOffset(ZoneOffset.UTC))
              .execute();
        });
  }

  /** Forgets an index that is not there or not wanted any more. */
  void forget(String name) {
    jdbi.useHandle(handle -> update(handle, "delete from search_index where name = :name", name));
  }

  private static void update(Handle handle, String sql, String name) {
    handle.createUpdate(sql).bind("name", name).execute();
  }

  private Optional<SearchIndex> inState(String state) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select name, definition, position, changed_at, left_at
                    from search_index where state = :state
                    """)
                .bind("state", state)
                .map((row, context) -> index(row))
                .findOne());
  }

  private static SearchIndex index(ResultSet row) throws SQLException {
    OffsetDateTime left = row.getObject("left_at", OffsetDateTime.class);
    return new SearchIndex(
        row.getString("name"),
        row.getString("definition"),
        row.getLong("position"),
        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
        left == null ? null : left.toInstant());
  }
}
