package org.schoolsafety.crosswalk.audit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Goes along the chain entry by entry and stops at the first that is not what was written. */
final class ChainWalk {

  private ChainHead reached;
  private long entries;
  private @Nullable ChainBreak broken;

  ChainWalk(ChainHead start) {
    reached = start;
  }

  /** Looks at the next entry. */
  void step(AuditEntry entry) {
    if (broken != null) {
      return;
    }
    broken = faultOf(entry);
    if (broken == null) {
      reached = new ChainHead(entry.position(), entry.hash());
      entries++;
    }
  }

  private @Nullable ChainBreak faultOf(AuditEntry entry) {
    if (entry.position() != reached.position() + 1) {
      return ChainBreak.missing(reached.position() + 1);
    } else if (!entry.previous().equals(reached.hash())) {
      return ChainBreak.displaced(entry.position());
    }
    return EntrySeal.of(entry).equals(entry.hash()) ? null : ChainBreak.changed(entry.position());
  }

  /**
   * The chain must have this hash there.
   *
   * @param found the hash it has; empty if it has no such entry
   */
  void require(ChainHead known, Optional<String> found) {
    if (broken == null && found.isEmpty()) {
      broken = ChainBreak.cut(known.position());
    } else if (broken == null && !found.orElseThrow().equals(known.hash())) {
      broken = ChainBreak.rewritten(known.position());
    }
  }

  /** What lies behind the place that was reached has to be this. */
  void requireEnd(ChainHead head, long lastEntry) {
    require(head, Optional.of(reached.hash()));
    if (broken == null && lastEntry > head.position()) {
      broken = ChainBreak.added(head.position() + 1);
    }
  }

  /** There should be more entries, and there are none. */
  void endsTooEarly() {
    broken = ChainBreak.cut(reached.position() + 1);
  }

  /** How far the chain holds. */
  ChainHead reached() {
    return reached;
  }

  /** How many entries were looked at and found good. */
  long entries() {
    return entries;
  }

  boolean isIntact() {
    return broken == null;
  }

  @Nullable ChainBreak broken() {
    return broken;
  }
}
