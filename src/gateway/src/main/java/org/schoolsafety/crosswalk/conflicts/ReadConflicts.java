package org.schoolsafety.crosswalk.conflicts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.publication.GuidanceItems;
import org.schoolsafety.crosswalk.publication.ItemState;

/** Reads conflicts with their items as they stand now. */
@ApplicationScoped
public class ReadConflicts {

  @Inject Conflicts conflicts;
  @Inject GuidanceItems items;

  /**
   * The conflict of this id.
   *
   * @throws ProblemException {@link ProblemType#NOT_FOUND}
   */
  public ConflictInItems read(UUID id) {
    return withItems(List.of(known(id))).get(0);
  }

  /** Those that match and were reported before the one of this sequence, newest first. */
  public List<ConflictInItems> before(long sequence, ConflictFilter filter, int limit) {
    return withItems(conflicts.before(sequence, filter, limit));
  }

  /** The conflict alone. */
  Conflict known(UUID id) {
    return conflicts
        .find(id)
        .orElseThrow(
            () -> new ProblemException(ProblemType.NOT_FOUND, "There is no conflict " + id + "."));
  }

  private List<ConflictInItems> withItems(List<Conflict> found) {
    List<UUID> ids = found.stream().map(Conflict::items).flatMap(Collection::stream).toList();
    Map<UUID, ItemState> states = items.states(ids);
    return found.stream().map(conflict -> ConflictInItems.of(conflict, states)).toList();
  }
}
