package org.schoolsafety.crosswalk.publication.edition;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Items that are editions of the same guidance.
 *
 * @param id its id
 * @param sequence its place in the order of creation
 * @param revision how often its members were changed
 * @param members in order of preference, the main edition first
 */
public record EditionFamily(UUID id, long sequence, int revision, List<EditionMember> members) {

  public EditionFamily {
    members = List.copyOf(members);
  }

  /** Its items, in order of preference. */
  public List<UUID> items() {
    return members.stream().map(EditionMember::item).toList();
  }

  /** Whether this item is one of them. */
  public boolean has(UUID item) {
    return items().contains(item);
  }

  /** The member that stands for all: the first that is in force; none while none is. */
  public Optional<UUID> preferred(Predicate<UUID> inForce) {
    return items().stream().filter(inForce).findFirst();
  }

  /** What the record of this member says of it. */
  public EditionTie tie(EditionMember member, boolean preferred) {
    return new EditionTie(id, member.relation(), preferred);
  }
}
