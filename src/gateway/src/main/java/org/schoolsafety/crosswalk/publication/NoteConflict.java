package org.schoolsafety.crosswalk.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.security.Caller;

/**
 * Notes on two items that they advise differently, and what was decided on it: one entry of the log
 * for each, whatever their standing, in the caller's transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class NoteConflict {

  @Inject ItemWrites writes;
  @Inject PutOnRecord putOnRecord;

  /**
   * Locks these items until the transaction ends and reads how they stand then. Everything that a
   * decision touches is to be locked by one call, before anything else.
   *
   * @param ids the items; null and unknown ones are left out
   */
  public Map<UUID, ItemState> lock(@Nullable UUID... ids) {
    return writes.lock(ids);
  }

  /** An act of this caller, now, in these words for the public. */
  public Act act(Caller by, String explanation) {
    return putOnRecord.act(by, explanation);
  }

  /**
   * Notes how it stands between two locked items.
   *
   * @param item one of them
   * @param onIt as it is to stand on its record; the other item is noted alike
   */
  public void note(UUID item, NotedConflict onIt, Act act, Caller by) {
    change(
        List.of(item, onIt.with()),
        onIt.id(),
        (record, other) -> record.next().inConflict(onIt.seenWith(other), act.at()),
        act,
        by);
  }

  /** Takes a conflict that has turned out to be none from two locked items. */
  public void remove(UUID item, UUID other, UUID conflict, Act act, Caller by) {
    change(
        List.of(item, other),
        conflict,
        (record, ignored) -> record.next().notInConflict(conflict, act.at()),
        act,
        by);
  }

  private void change(
      List<UUID> items,
      UUID conflict,
      BiFunction<GuidanceRecord, UUID, GuidanceRecord> next,
      Act act,
      Caller by) {
    List<UUID> inOrder = items.stream().sorted().toList();
    Map<UUID, ItemState> locked = writes.lock(inOrder.toArray(UUID[]::new));
    for (UUID id : inOrder) {
      UUID other = inOrder.get(id.equals(inOrder.get(0)) ? 1 : 0);
      GuidanceRecord before = MovePolicy.known(locked, id).record();
      putOnRecord.changed(
          PublicationEvent.REVISED,
          before,
          next.apply(before, other),
          act,
          by,
          Map.of("conflict", conflict.toString(), "with", other.toString()));
    }
  }
}
