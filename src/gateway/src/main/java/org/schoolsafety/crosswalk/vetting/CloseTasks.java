package org.schoolsafety.crosswalk.vetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.schoolsafety.crosswalk.vetting.review.Submission;
import org.schoolsafety.crosswalk.vetting.review.Submissions;

/**
 * Closes what the gateway raised about items that went their own way meanwhile: withdrawn,
 * replaced, or published in a new version. What the publisher has answered with a file stays open
 * while the item is in force.
 */
@ApplicationScoped
public class CloseTasks {

  private static final String MOOT =
      """
      select case
          when i.status <> 'current' then 'The item is ' || i.status || ' now, so there is nothing left to review.'
          when v.published_at > s.created_at then 'Version ' || v.version || ' was published meanwhile.'
          else 'The item was confirmed meanwhile; it is to be looked at again by ' || (v.record ->> 'reviewBy') || '.'
        end as why, s.id
      from submission s join guidance_item i on i.id = s.guidance_id
        join guidance_version v on v.guidance_id = i.id and v.version = i.current_version
      where s.occasion <> 'sent' and s.state not in ('published', 'rejected', 'withdrawn')
        and (i.status <> 'current'
             or s.intake_id is null and (v.published_at > s.created_at
                                         or s.occasion = 'review-due' and v.record ->> 'reviewBy' > s.about))
      """;

  @Inject Jdbi jdbi;
  @Inject Submissions submissions;
  @Inject RaiseTask tasks;

  /** Those that there is nothing left to do about. */
  public List<UUID> moot() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(MOOT + " order by s.sequence limit 500")
                .map((row, context) -> row.getObject("id", UUID.class))
                .list());
  }

  /** Closes one of them, if it still is. */
  @Transactional
  public void close(UUID id) {
    Submission task = submissions.lock(id);
    if (RaiseTask.isOpen(task)) {
      why(id).ifPresent(word -> tasks.close(task, word));
    }
  }

  /** Why there is nothing left to do about this one, where that is so. */
  Optional<String> why(UUID id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(MOOT + " and s.id = :id")
                .bind("id", id)
                .map((row, context) -> row.getString("why"))
                .findOne());
  }
}
