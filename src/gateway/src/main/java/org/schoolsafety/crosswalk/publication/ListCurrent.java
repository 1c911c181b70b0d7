package org.schoolsafety.crosswalk.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Lists what is current. */
@ApplicationScoped
public class ListCurrent {

  /** Before every other id. */
  private static final UUID FIRST = new UUID(0, 0);

  @Inject Jdbi jdbi;

  /**
   * An item in force.
   *
   * @param id the item
   * @param updated when what is public of it last changed
   */
  public record Listed(UUID id, Instant updated) {}

  /** How many there are. */
  public int count() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select count(*) from guidance_item where status = 'current'")
                .mapTo(Integer.class)
                .one());
  }

  /** Up to {@code limit} of those from this id to that one, both taken in, in the order of ids. */
  public List<Listed> between(UUID first, UUID last, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select id, updated_at from guidance_item
                    where status = 'current' and id between :first and :last
                    order by id limit :limit
                    """)
                .bind("first", first)
                .bind("last", last)
                .bind("limit", limit)
                .map(
                    (row, context) ->
                        new Listed(
                            row.getObject("id", UUID.class),
                            row.getObject("updated_at", OffsetDateTime.class).toInstant()))
                .list());
  }

  /**
   * Up to {@code limit} whole records in the order of the items' ids, after this one; from the
   * first for none. An item that changes meanwhile keeps its place.
   */
  public List<GuidanceRecord> records(@Nullable UUID after, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select l.record::text as record from guidance_item i
                      join publication_log l on l.position = i.position
                    where i.status = 'current' and i.id > :after order by i.id limit :limit
                    """)
                .bind("after", after == null ? FIRST : after)
                .bind("limit", limit)
                .map((row, context) -> Objects.requireNonNull(LogRow.record(row.getString(1))))
                .list());
  }
}
