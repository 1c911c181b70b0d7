package org.schoolsafety.crosswalk.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/**
 * How good the tag suggestions are, concept by concept: what was suggested against what reviewers
 * decided, over all submissions that were published with a verdict on record.
 */
@ApplicationScoped
public class SuggestionQuality {

  /** Tags that the reviewer left out stay as the sender gave them. */
  private static final String COUNTS =
      """
      with decided as (
        select s.intake_id, s.metadata || jsonb_strip_nulls(last.description) as said
        from submission s
        join lateral (select description from review where submission_id = s.id and verdict = 'approve'
                      order by id desc limit 1) last on true
        where s.state = 'published' and s.intake_id is not null),
      suggested as (
        select d.intake_id, each ->> 'scheme' as scheme, each ->> 'notation' as notation
        from decided d join extraction x on x.intake_id = d.intake_id,
          jsonb_array_elements(x.suggestions) each),
      chosen as (
        select distinct d.intake_id, tag.scheme, notation
        from decided d,
          lateral (values ('phase', 'phases'), ('topic', 'topics'), ('audience', 'audiences'),
                          ('function', 'functions'), ('hazard', 'hazards')) as tag (scheme, member),
          jsonb_array_elements_text(coalesce(d.said -> tag.member, '[]')) as notation
        union select intake_id, 'kind', said ->> 'kind' from decided where said ->> 'kind' is not null)
      select coalesce(s.scheme, c.scheme) as scheme, coalesce(s.notation, c.notation) as notation,
        count(s.intake_id) as suggested, count(c.intake_id) as decided,
        count(*) filter (where s.intake_id is not null and c.intake_id is not null) as confirmed
      from suggested s full join chosen c using (intake_id, scheme, notation)
      where coalesce(s.scheme, c.scheme) in ('phase', 'topic', 'audience', 'function', 'hazard', 'kind')
      group by 1, 2 order by 1, 2
      """;

  @Inject Jdbi jdbi;
  @Inject Taxonomy taxonomy;

  /**
   * One concept's figures.
   *
   * @param scheme the concept's scheme
   * @param notation the concept
   * @param label what people call it
   * @param suggested how often it was suggested
   * @param decided how often a reviewer tagged with it
   * @param confirmed how often both
   * @param precision confirmed of suggested, 0 to 1; absent where it was never suggested
   * @param recall confirmed of decided, 0 to 1; absent where nobody ever tagged with it
   */
  @Schema(name = "ConceptQuality", description = "How good the suggestions of one concept are.")
  public record ConceptQuality(
      String scheme,
      String notation,
      String label,
      long suggested,
      long decided,
      long confirmed,
      @Nullable Double precision,
      @Nullable Double recall) {}

  /** The figures of every concept that was ever suggested or decided. */
  public List<ConceptQuality> report() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(COUNTS)
                .map(
                    (row, context) ->
                        quality(
                            row.getString("scheme"),
                            row.getString("notation"),
                            row.getLong("suggested"),
                            row.getLong("decided"),
                            row.getLong("confirmed")))
                .list());
  }

  private ConceptQuality quality(
      String scheme, String notation, long suggested, long decided, long confirmed) {
    return new ConceptQuality(
        scheme,
        notation,
        taxonomy.label(scheme, notation),
        suggested,
        decided,
        confirmed,
        share(confirmed, suggested),
        share(confirmed, decided));
  }

  private static @Nullable Double share(long part, long whole) {
    return whole == 0 ? null : Math.round(1000.0 * part / whole) / 1000.0;
  }
}
