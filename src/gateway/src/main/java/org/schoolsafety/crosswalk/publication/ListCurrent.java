package org.schoolsafety.crosswalk.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Lists what is current, the first published first. */
@ApplicationScoped
public class ListCurrent {

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

  /** Up to {@code limit} of them, after as many. */
  public List<Listed> after(int skipped, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select id, updated_at from guidance_item where status = 'current'
                    order by created_at, id limit :limit offset :skipped
                    """)
                .bind("limit", limit)
                .bind("skipped", skipped)
                .map(
                    (row, context) ->
                        new Listed(
                            row.getObject("id", UUID.class),
                            row.getObject("updated_at", OffsetDateTime.class).toInstant()))
                .list());
  }
}
