package org.schoolsafety.crosswalk.publication;

import java.util.List;
import org.schoolsafety.crosswalk.publication.edition.EditionFamily;

/**
 * An edition family with its members as they stand now.
 *
 * @param family the family
 * @param members its members, in the order of preference
 */
public record FamilyState(EditionFamily family, List<ItemState> members) {

  /** The entity tag of this state, without quotes: another whenever a member has moved. */
  public String tag() {
    long last = members.stream().mapToLong(ItemState::position).max().orElse(0);
    return "r%d-%d".formatted(family.revision(), last);
  }
}
