package org.schoolsafety.crosswalk.vetting.likeness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Looks up what may be like a text, by indexes alone: published items and open submissions whose
 * sketch or title has something in common with it, the likeliest first.
 */
@ApplicationScoped
public class Proposals {

  private static final int MOST = 100;

  private static final String BY_TEXT =
      """
      with near as (
        select t.intake_id,
          greatest(
            cardinality(array(select unnest(t.bands) intersect select unnest(:bands))) / 64.0,
            cardinality(array(select unnest(t.sample) intersect select unnest(:sample)))
              / greatest(1.0, least(cardinality(t.sample), cardinality(:sample)))) as likely
        from text_sketch t where t.bands && :bands or t.sample && :sample
      )
      select 'GUIDANCE' as what, g.id, max(n.likely) as likely from near n
        join intake i on i.id = n.intake_id
        join guidance_version v on v.record -> 'file' ->> 'sha256' = i.sha256
        join guidance_item g on g.id = v.guidance_id and g.current_version = v.version
        group by g.id
      union all
      select 'SUBMISSION', s.id, n.likely from near n join submission s on s.intake_id = n.intake_id
        where s.state in ('draft', 'submitted', 'in-review', 'changes-requested', 'approved')
      order by likely desc, id limit :most
      """;

  private static final String BY_TITLE =
      """
      with words as (
        select replace(cast(plainto_tsquery('english', :title) as text), '&', '|')::tsquery as any_of
      )
      select 'GUIDANCE' as what, g.id, ts_rank(to_tsvector('english', v.record ->> 'title'), w.any_of) as likely
        from words w, guidance_version v
        join guidance_item g on g.id = v.guidance_id and g.current_version = v.version
        where to_tsvector('english', v.record ->> 'title') @@ w.any_of
      union all
      select 'SUBMISSION', s.id, ts_rank(to_tsvector('english', s.metadata ->> 'title'), w.any_of)
        from words w, submission s
        where s.state in ('draft', 'submitted', 'in-review', 'changes-requested', 'approved')
          and to_tsvector('english', s.metadata ->> 'title') @@ w.any_of
      order by likely desc, id limit :most
      """;

  @Inject Jdbi jdbi;

  /** What has words in common with this text. */
  List<Other> byText(Sketch sketch) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(BY_TEXT)
                .bindArray("bands", Long.class, sketch.bands())
                .bindArray("sample", Long.class, sketch.sample())
                .bind("most", MOST)
                .map((row, context) -> other(row))
                .list());
  }

  /** What has words in common with this title. */
  List<Other> byTitle(String title) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(BY_TITLE)
                .bind("title", title)
                .bind("most", MOST)
                .map((row, context) -> other(row))
                .list());
  }

  private static Other other(ResultSet row) throws SQLException {
    return new Other(Other.What.valueOf(row.getString("what")), row.getObject("id", UUID.class));
  }
}
