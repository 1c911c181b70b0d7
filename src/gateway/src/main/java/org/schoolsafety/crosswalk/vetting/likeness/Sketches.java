package org.schoolsafety.crosswalk.vetting.likeness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The sketches of all files that have text. */
@ApplicationScoped
public class Sketches {

  @Inject Jdbi jdbi;

  /** Keeps the sketch of a file's text; one that is there already stays. */
  void keep(UUID intake, Sketch sketch) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into text_sketch (intake_id, bands, sample) values (:intake, :bands, :sample)
                    on conflict (intake_id) do nothing
                    """)
                .bind("intake", intake)
                .bindArray("bands", Long.class, sketch.bands())
                .bindArray("sample", Long.class, sketch.sample())
                .execute());
  }

  /** Up to so many files with text and without a sketch, after this one in the order of ids. */
  List<UUID> missing(UUID after, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select e.intake_id from extraction e left join text_sketch t on t.intake_id = e.intake_id
                    where t.intake_id is null and e.fingerprint is not null and e.intake_id > :after
                    order by e.intake_id limit :limit
                    """)
                .bind("after", after)
                .bind("limit", limit)
                .mapTo(UUID.class)
                .list());
  }
}
