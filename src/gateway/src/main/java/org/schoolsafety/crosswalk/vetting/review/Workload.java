package org.schoolsafety.crosswalk.vetting.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Who has how much to do. */
@ApplicationScoped
public class Workload {

  private static final String BY_REVIEWER =
      """
      select reviewer, count(*) filter (where held) as held, count(*) filter (where assigned) as assigned,
        count(*) filter (where overdue) as overdue
      from (
        select held_by as reviewer, true as held, held_by is not distinct from assigned_to as assigned, due_on < :today as overdue
        from submission where state = 'in-review' and held_until > :now
        union all
        select assigned_to, false, true, due_on < :today
        from submission where state in ('submitted', 'in-review', 'approved') and assigned_to is not null
          and not (state = 'in-review' and held_until > :now and held_by = assigned_to)) work
      group by reviewer order by reviewer
      """;

  @Inject Jdbi jdbi;
  @Inject Clock clock;

  /**
   * One reviewer's work.
   *
   * @param reviewer the user name
   * @param held how many submissions they hold now
   * @param assigned how many undecided ones were given to them
   * @param overdue how many of all these are past their day
   */
  @Schema(name = "ReviewerWorkload", description = "How much a reviewer has to do.")
  public record Reviewer(String reviewer, long held, long assigned, long overdue) {}

  /** Every reviewer who has something to do. */
  public List<Reviewer> byReviewer() {
    Instant now = clock.instant();
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(BY_REVIEWER)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bind("today", LocalDate.ofInstant(now, ZoneOffset.UTC))
                .map(ConstructorMapper.of(Reviewer.class))
                .list());
  }
}
