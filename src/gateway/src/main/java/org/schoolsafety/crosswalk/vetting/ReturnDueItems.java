package org.schoolsafety.crosswalk.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.schoolsafety.crosswalk.publication.GuidanceItems;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.vetting.review.Occasion;

/** Brings items in force whose review-by date has passed back to the reviewers. */
@ApplicationScoped
public class ReturnDueItems {

  /** The days are compared as text, which the index is on: ISO 8601 orders like time. */
  private static final String DUE =
      """
      select i.id from guidance_item i
        join guidance_version v on v.guidance_id = i.id and v.version = i.current_version
      where i.status = 'current' and v.record ->> 'reviewBy' < :today
        and not exists (
          select from submission s
          where s.guidance_id = i.id and s.occasion = 'review-due' and s.state <> 'withdrawn'
            and (s.about = v.record ->> 'reviewBy' or s.state not in ('published', 'rejected')))
      order by v.record ->> 'reviewBy', i.id limit :limit
      """;

  @Inject Jdbi jdbi;
  @Inject GuidanceItems items;
  @Inject RaiseTask tasks;
  @Inject Clock clock;

  /** Items that are due and not yet with the reviewers for it, longest overdue first. */
  public List<UUID> due(int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(DUE)
                .bind("today", today().toString())
                .bind("limit", limit)
                .mapTo(UUID.class)
                .list());
  }

  /** Raises it for one item, if it is due. */
  @Transactional
  public Optional<UUID> raise(UUID id) {
    return items
        .find(id)
        .filter(GuidanceRecord::current)
        .filter(item -> item.reviewBy() != null && today().isAfter(item.reviewBy()))
        .flatMap(
            item ->
                tasks.raise(
                    item,
                    Occasion.REVIEW_DUE,
                    item.reviewBy().toString(),
                    "It was to be looked at again by %s. Publish it to confirm that it still holds, or say what has to change."
                        .formatted(item.reviewBy())));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
