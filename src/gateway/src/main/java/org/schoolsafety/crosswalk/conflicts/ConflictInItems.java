package org.schoolsafety.crosswalk.conflicts;

import java.util.Map;
import java.util.UUID;
import org.schoolsafety.crosswalk.publication.ItemState;

/**
 * A conflict together with its items as they stand now.
 *
 * @param conflict the conflict
 * @param first its first item
 * @param second its second item
 */
public record ConflictInItems(Conflict conflict, ItemState first, ItemState second) {

  static ConflictInItems of(Conflict conflict, Map<UUID, ItemState> items) {
    return new ConflictInItems(
        conflict, items.get(conflict.first().item()), items.get(conflict.second().item()));
  }

  /** The entity tag of this state: another one once the conflict or one of the items changes. */
  public String tag() {
    return "r%d-%d-%d".formatted(conflict.revision(), first.position(), second.position());
  }

  /** How the item of this id stands. */
  ItemState item(UUID id) {
    return first.record().id().equals(id) ? first : second;
  }

  /** The two titles, for words to the public. */
  String titles() {
    return "“%s” and “%s”".formatted(first.record().title(), second.record().title());
  }
}
