package org.schoolsafety.crosswalk.feeds.changes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.schoolsafety.crosswalk.publication.FollowLog;
import org.schoolsafety.crosswalk.search.query.GuidanceQuery;

/** Finds archives and what is in them. */
@ApplicationScoped
public class Archives {

  private static final int MOST_SKIPPED = 20;

  @Inject FollowLog log;
  @Inject LogHead head;
  @Inject ReadChanges changes;

  /** The archive that has this one's place now: itself, unless something in it left since. */
  public Archive present(Archive archive) {
    if (archive.end() > head.position() && archive.end() > head.refresh()) {
      throw LogCursor.ahead();
    }
    return new Archive(archive.end(), log.goneUpTo(archive.end()));
  }

  /** What the archive tells, the latest first. */
  public List<Change> read(Archive archive, GuidanceQuery question) {
    return changes.between(archive.begin(), archive.end(), question);
  }

  /**
   * The last archive that ends at this position or before; empty at the beginning of the log. Some
   * that have nothing for the question are passed over.
   */
  public Optional<Archive> lastUpTo(long position, GuidanceQuery question) {
    long end = Archive.lastEnd(position);
    for (int skipped = 0; skipped < MOST_SKIPPED && end > 0 && isEmpty(end, question); skipped++) {
      end -= Archive.LENGTH;
    }
    return end > 0 ? Optional.of(new Archive(end, log.goneUpTo(end))) : Optional.empty();
  }

  private boolean isEmpty(long end, GuidanceQuery question) {
    return !ReadChanges.asksForEverything(question)
        && changes.between(end - Archive.LENGTH, end, question).isEmpty();
  }
}
