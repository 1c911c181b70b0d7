package org.schoolsafety.crosswalk.vetting.likeness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.schoolsafety.crosswalk.security.Caller;
import org.schoolsafety.crosswalk.security.Role;

/**
 * Looks up what may be like a text, by indexes alone: published items and open submissions whose
 * sketch or title has something in common with it, the likeliest first. Only what the caller may
 * see counts towards the limit: otherwise what others keep to themselves would crowd it out.
 */
@ApplicationScoped
public class Proposals {

  private static final int MOST = 100;

  /** As {@link ComparedTexts#find} has it, without the text itself and what it revises. */
  private static final String ITEM_COUNTS =
      " g.id <> all(:own) and (:reviewer or g.status <> 'withdrawn') ";

  /** As {@link org.schoolsafety.crosswalk.vetting.SubmissionGate} has it, likewise. */
  private static final String SUBMISSION_COUNTS =
      """
       s.state in ('draft', 'submitted', 'in-review', 'changes-requested', 'approved')
        and s.id <> all(:own) and (s.guidance_id is null or s.guidance_id <> all(:own))
        and (:organization <> '' and :organization in (s.sender_organization, s.publisher)
             or :staff and s.submitted_at is not null)
      """;

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
        where
      """
          + ITEM_COUNTS
          + """
        group by g.id
      union all
      select 'SUBMISSION', s.id, n.likely from near n join submission s on s.intake_id = n.intake_id
        where
      """
          + SUBMISSION_COUNTS
          + "order by likely desc, id limit :most";

  private static final String BY_TITLE =
      """
      with words as (
        select replace(cast(plainto_tsquery('english', :title) as text), '&', '|')::tsquery as any_of
      )
      select 'GUIDANCE' as what, g.id, ts_rank(to_tsvector('english', v.record ->> 'title'), w.any_of) as likely
        from words w, guidance_version v
        join guidance_item g on g.id = v.guidance_id and g.current_version = v.version
        where to_tsvector('english', v.record ->> 'title') @@ w.any_of and
      """
          + ITEM_COUNTS
          + """
      union all
      select 'SUBMISSION', s.id, ts_rank(to_tsvector('english', s.metadata ->> 'title'), w.any_of)
        from words w, submission s
        where to_tsvector('english', s.metadata ->> 'title') @@ w.any_of and
      """
          + SUBMISSION_COUNTS
          + "order by likely desc, id limit :most";

  @Inject Jdbi jdbi;

  /** What has words in common with this text, of which that is the sketch. */
  List<Other> byText(ComparedText text, Sketch sketch, Caller caller) {
    return jdbi.withHandle(
        handle ->
            proposed(
                handle
                    .createQuery(BY_TEXT)
                    .bindArray("bands", Long.class, sketch.bands())
                    .bindArray("sample", Long.class, sketch.sample()),
                text,
                caller));
  }

  /** What has words in common with the title of this text. */
  List<Other> byTitle(ComparedText text, Caller caller) {
    return jdbi.withHandle(
        handle -> proposed(handle.createQuery(BY_TITLE).bind("title", text.title()), text, caller));
  }

  private static List<Other> proposed(Query query, ComparedText text, Caller caller) {
    return query
        .bindArray("own", UUID.class, text.own())
        .bind("organization", caller.organization())
        .bind("reviewer", caller.has(Role.REVIEWER))
        .bind("staff", caller.has(Role.REVIEWER) || caller.has(Role.ADMIN))
        .bind("most", MOST)
        .map((row, context) -> other(row))
        .list();
  }

  private static Other other(ResultSet row) throws SQLException {
    return new Other(Other.What.valueOf(row.getString("what")), row.getObject("id", UUID.class));
  }
}
