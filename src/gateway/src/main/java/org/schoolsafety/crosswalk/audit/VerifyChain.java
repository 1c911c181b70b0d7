package org.schoolsafety.crosswalk.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Recomputes the chain, a stretch of entries at a time, however long it is. What is written while
 * it works is left for the next time.
 */
@ApplicationScoped
public class VerifyChain {

  private static final int STRETCH = 1000;

  @Inject AuditEntries entries;
  @Inject Jdbi jdbi;

  /**
   * Verifies from a place on.
   *
   * @param after how far an earlier verification came; {@link ChainHead#START} for all
   * @param most at most so many entries
   * @param noted what somebody noted of the chain, which it must still hold
   */
  public ChainReport verify(ChainHead after, long most, @Nullable ChainHead noted) {
    Ends ends = ends();
    ChainWalk walk = new ChainWalk(after);
    walk.require(after, hashAt(after.position()));
    go(walk, ends.head().position(), most);
    if (walk.reached().position() == ends.head().position()) {
      walk.requireEnd(ends.head(), ends.last());
    }
    if (noted != null) {
      walk.require(noted, hashAt(noted.position()));
    }
    return new ChainReport(
        walk.entries(), walk.reached(), ends.head(), walk.isIntact(), walk.broken());
  }

  private void go(ChainWalk walk, long end, long most) {
    while (walk.isIntact() && walk.reached().position() < end && walk.entries() < most) {
      long place = walk.reached().position();
      long limit = Math.min(STRETCH, Math.min(most - walk.entries(), end - place));
      List<AuditEntry> stretch = entries.oldestAfter(AuditFilter.ALL, place, (int) limit);
      if (stretch.isEmpty()) {
        walk.endsTooEarly();
      }
      stretch.forEach(walk::step);
    }
  }

  /**
   * Where the trail ends, by its head and by its entries, at one moment.
   *
   * @param last the position of the last entry
   */
  record Ends(ChainHead head, long last) {}

  private Ends ends() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select position, hash, (select coalesce(max(position), 0) from audit_entry) as last
                    from audit_head
                    """)
                .map(
                    (row, context) ->
                        new Ends(
                            new ChainHead(row.getLong("position"), row.getString("hash")),
                            row.getLong("last")))
                .one());
  }

  private Optional<String> hashAt(long position) {
    return position == 0
        ? Optional.of(ChainHead.START.hash())
        : jdbi.withHandle(
            handle ->
                handle
                    .createQuery("select hash from audit_entry where position = :position")
                    .bind("position", position)
                    .mapTo(String.class)
                    .findOne());
  }
}
