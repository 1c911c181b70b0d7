package org.schoolsafety.crosswalk.conflicts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.http.IfMatch;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.publication.Act;
import org.schoolsafety.crosswalk.publication.ItemState;
import org.schoolsafety.crosswalk.publication.NoteConflict;
import org.schoolsafety.crosswalk.publication.WithdrawGuidance;
import org.schoolsafety.crosswalk.security.Caller;

/** Decides on a conflict; where one item has to go for it, it goes by the same transaction. */
@ApplicationScoped
public class ResolveConflict {

  @Inject ReadConflicts conflicts;
  @Inject NoteConflict noteConflict;
  @Inject ConflictGate gate;
  @Inject RulingPolicy policy;
  @Inject WithdrawGuidance withdrawGuidance;
  @Inject RecordConflict record;

  /**
   * Resolves it.
   *
   * @param condition the state of the conflict and its items that the caller has read
   * @throws ProblemException if it is not known, not this caller's to decide, has changed since, is
   *     decided already, or the ruling is not complete
   */
  @Transactional
  public ConflictInItems resolve(UUID id, Ruling ruling, IfMatch condition, Caller by) {
    ConflictInItems before = lock(id, ruling.replacedBy());
    Conflict conflict = before.conflict();
    gate.requirePart(Move.RESOLUTION, conflict, by);
    condition.requireMatches(before.tag());
    gate.requireLeadsOn(Move.RESOLUTION, conflict, by);
    policy.requireSound(ruling, before);
    withdraw(ruling, before, by);
    Act act = noteConflict.act(by, ruling.explanation());
    Conflict after = conflict.decided(resolution(ruling, conflict, act, by), act.at());
    record.decided(conflict, after, act, onItems(ruling, before, act), by);
    return ConflictInItems.of(after, locked(after, null));
  }

  /** The items first: under their locks, nobody else writes the conflict. */
  private ConflictInItems lock(UUID id, @Nullable UUID replacedBy) {
    Map<UUID, ItemState> items = locked(conflicts.known(id), replacedBy);
    return ConflictInItems.of(conflicts.known(id), items);
  }

  private Map<UUID, ItemState> locked(Conflict conflict, @Nullable UUID replacedBy) {
    return noteConflict.lock(conflict.first().item(), conflict.second().item(), replacedBy);
  }

  private void withdraw(Ruling ruling, ConflictInItems conflict, Caller by) {
    Ruling.Withdrawal withdrawal = ruling.withdrawal();
    if (withdrawal != null && withdrawal.reason() != null) {
      withdrawGuidance.withdraw(
          withdrawal.item(),
          withdrawal.reason(),
          ruling.explanation(),
          withdrawal.replacedBy(),
          new IfMatch("\"" + conflict.item(withdrawal.item()).tag() + "\""),
          by);
    }
  }

  private static Resolution resolution(Ruling ruling, Conflict conflict, Act act, Caller by) {
    return new Resolution(
        ruling.decision().key(),
        ruling.withdrawn(),
        act.explanation(),
        ruling.scope(),
        act.byOrganization(),
        conflict.isOwnTo(by),
        act.at());
  }

  private static String onItems(Ruling ruling, ConflictInItems conflict, Act act) {
    String about = conflict.titles() + ", " + conflict.conflict().courseOfAction();
    String decided =
        switch (ruling.decision()) {
          case WITHDRAWN -> "Conflict resolved, one is not in force any more";
          case SCOPED -> "Conflict resolved, each holds for its own setting or people";
          case BOTH_STAND -> "Conflict resolved, both stand";
          case NO_CONFLICT -> "Found not to be in conflict";
        };
    return "%s (%s). %s".formatted(decided, about, act.explanation());
  }
}
