package org.schoolsafety.crosswalk.conflicts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.schoolsafety.crosswalk.platform.http.IfMatch;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.publication.Act;
import org.schoolsafety.crosswalk.publication.GuidanceRestored;
import org.schoolsafety.crosswalk.publication.ItemState;
import org.schoolsafety.crosswalk.publication.NoteConflict;
import org.schoolsafety.crosswalk.security.Caller;

/**
 * Opens a conflict again: when a reviewer takes the decision back, and when the item whose going
 * was the decision is in force again.
 */
@ApplicationScoped
public class ReopenConflict {

  @Inject ReadConflicts reads;
  @Inject Conflicts conflicts;
  @Inject NoteConflict noteConflict;
  @Inject ConflictGate gate;
  @Inject RecordConflict record;

  /**
   * Reopens it.
   *
   * @param reason why, in words for the public
   * @param condition the state of the conflict and its items that the caller has read
   * @throws ProblemException if it is not known, not this caller's to decide, has changed since, is
   *     open, or another between the same items is
   */
  @Transactional
  public ConflictInItems reopen(UUID id, String reason, IfMatch condition, Caller by) {
    Map<UUID, ItemState> items = lock(reads.known(id));
    ConflictInItems before = ConflictInItems.of(reads.known(id), items);
    Conflict conflict = before.conflict();
    gate.requirePart(Move.REOPENING, conflict, by);
    condition.requireMatches(before.tag());
    gate.requireLeadsOn(Move.REOPENING, conflict, by);
    ReportConflict.requireNoOpen(conflicts, conflict.first().item(), conflict.second().item());
    return open(before, noteConflict.act(by, reason), by);
  }

  /** In the transaction of the restoration, which has locked all items that are touched here. */
  @Transactional(Transactional.TxType.MANDATORY)
  void restored(@Observes GuidanceRestored restored) {
    UUID item = restored.item().record().id();
    for (Conflict conflict : conflicts.of(item)) {
      if (wentFor(conflict, item) && isOnlyOne(conflict)) {
        ConflictInItems before = ConflictInItems.of(conflict, lock(conflict));
        open(before, inForceAgain(before, restored), restored.by());
      }
    }
  }

  private static boolean wentFor(Conflict conflict, UUID item) {
    Resolution resolution = conflict.resolution();
    return resolution != null && item.equals(resolution.withdrawn());
  }

  /** With another open one between the two, everyone is warned already. */
  private boolean isOnlyOne(Conflict conflict) {
    return conflicts.openBetween(conflict.first().item(), conflict.second().item()).isEmpty();
  }

  private static Act inForceAgain(ConflictInItems conflict, GuidanceRestored restored) {
    Act act = restored.act();
    String words =
        "“%s”, whose going had resolved it, is in force again: %s"
            .formatted(
                conflict.item(restored.item().record().id()).record().title(), act.explanation());
    return new Act(act.at(), act.by(), act.byOrganization(), words);
  }

  private ConflictInItems open(ConflictInItems before, Act act, Caller by) {
    Conflict after = before.conflict().decided(null, act.at());
    String onItems =
        "The conflict of %s is open again (%s). %s"
            .formatted(before.titles(), after.courseOfAction(), act.explanation());
    record.reopened(before.conflict(), after, act, onItems, by);
    return ConflictInItems.of(after, lock(after));
  }

  private Map<UUID, ItemState> lock(Conflict conflict) {
    return noteConflict.lock(conflict.first().item(), conflict.second().item());
  }
}
