package org.schoolsafety.crosswalk.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.http.IfMatch;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.security.Caller;

/** Puts guidance into force again that was withdrawn or superseded. */
@ApplicationScoped
public class RestoreGuidance {

  @Inject GuidanceItems items;
  @Inject ItemWrites writes;
  @Inject PutOnRecord putOnRecord;
  @Inject Event<GuidanceRestored> restorations;
  @Inject PreferredEditions preferredEditions;

  /**
   * Restores the item, on its own: what had taken its place stays in force beside it, without the
   * link between them. In its edition family it takes its place again.
   *
   * @param explanation why, in words for the public
   * @param condition the state that the caller has read
   * @return the item as it stands once all who were told of it are done
   * @throws ProblemException if the item is not known, not the caller's, has changed since, or is
   *     in force
   */
  @Transactional
  public ItemState restore(UUID id, String explanation, IfMatch condition, Caller by) {
    Map<UUID, ItemState> locked = writes.lock(touched(id));
    GuidanceRecord item =
        MovePolicy.requireMayMove(Move.RESTORATION, MovePolicy.known(locked, id), condition, by);
    Act act = putOnRecord.act(by, explanation);
    ItemState restored =
        putOnRecord.changed(
            Move.RESTORATION.event(), item, item.next().restored(act.at()), act, by, Map.of());
    unlink(id, successor(item, locked), act, by);
    preferredEditions.settle(restored.record(), act, by);
    restorations.fire(new GuidanceRestored(items.state(id).orElseThrow(), act, by));
    return items.state(id).orElseThrow();
  }

  /** The item, what took its place and what it is in conflict with, as far as there is any. */
  private @Nullable UUID[] touched(UUID id) {
    return items.find(id).stream()
        .flatMap(
            item ->
                Stream.concat(
                    Stream.of(item.id()),
                    Stream.concat(
                        Stream.ofNullable(item.supersededBy()),
                        item.conflicts().stream().map(NotedConflict::with))))
        .toArray(UUID[]::new);
  }

  /** The condition held, so the item is as it was read, and its successor is locked too. */
  private static @Nullable GuidanceRecord successor(
      GuidanceRecord item, Map<UUID, ItemState> locked) {
    ItemState state = item.supersededBy() == null ? null : locked.get(item.supersededBy());
    return state == null ? null : state.record();
  }

  private void unlink(UUID id, @Nullable GuidanceRecord successor, Act act, Caller by) {
    if (successor != null) {
      putOnRecord.changed(
          PublicationEvent.REVISED,
          successor,
          successor.next().notSuperseding(id, act.at()),
          act,
          by,
          Map.of("no-longer-supersedes", id.toString()));
    }
  }
}
