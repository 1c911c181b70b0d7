package org.schoolsafety.crosswalk.conflicts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.audit.AuditTrail;
import org.schoolsafety.crosswalk.publication.Act;
import org.schoolsafety.crosswalk.publication.NoteConflict;
import org.schoolsafety.crosswalk.publication.NotedConflict;
import org.schoolsafety.crosswalk.security.Caller;

/**
 * Writes down what happened to a conflict, under the locks of both items: its line in the history,
 * the audit entry, and how it stands on both items.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RecordConflict {

  @Inject Conflicts conflicts;
  @Inject ConflictHistory history;
  @Inject NoteConflict noteConflict;
  @Inject AuditTrail audit;

  /**
   * A new conflict.
   *
   * @param onItems the act in words for the history of the two items
   */
  void reported(Conflict conflict, Act act, String onItems, Caller by) {
    conflicts.add(conflict);
    write("reported", null, conflict, act, onItems, by);
  }

  /** A decision. */
  void decided(Conflict before, Conflict after, Act act, String onItems, Caller by) {
    conflicts.update(after);
    write(after.state().key(), before, after, act, onItems, by);
  }

  /** A decision that was taken back. */
  void reopened(Conflict before, Conflict after, Act act, String onItems, Caller by) {
    conflicts.update(after);
    write("reopened", before, after, act, onItems, by);
  }

  private void write(
      String event, @Nullable Conflict before, Conflict after, Act act, String onItems, Caller by) {
    history.add(
        after,
        new ConflictEvent(
            event,
            act.by(),
            act.byOrganization(),
            act.at(),
            act.explanation(),
            after.resolution()));
    audit.record(by, "conflict-" + event, "conflict/" + after.id(), details(before, after, act));
    noteOnItems(after, new Act(act.at(), act.by(), act.byOrganization(), onItems), by);
  }

  private void noteOnItems(Conflict conflict, Act act, Caller by) {
    UUID first = conflict.first().item();
    UUID second = conflict.second().item();
    if (conflict.state() == ConflictState.DISMISSED) {
      noteConflict.remove(first, second, conflict.id(), act, by);
      return;
    }
    Resolution resolution = conflict.resolution();
    noteConflict.note(
        first,
        new NotedConflict(
            conflict.id(),
            second,
            conflict.courseOfAction(),
            conflict.state().key(),
            resolution == null ? null : resolution.decision(),
            resolution == null ? null : resolution.explanation(),
            resolution == null ? List.of() : resolution.scope(),
            act.byOrganization(),
            resolution != null && resolution.ownGuidance(),
            act.at()),
        act,
        by);
  }

  private static Map<String, String> details(@Nullable Conflict before, Conflict after, Act act) {
    Map<String, String> details = new LinkedHashMap<>();
    details.put("before", before == null ? "" : before.state().key());
    details.put("after", after.state().key());
    details.put("first", after.first().item().toString());
    details.put("second", after.second().item().toString());
    details.put("explanation", act.explanation());
    Resolution resolution = after.resolution();
    if (resolution != null) {
      details.put("decision", resolution.decision());
      details.put("ownGuidance", Boolean.toString(resolution.ownGuidance()));
    }
    return details;
  }
}
