package org.schoolsafety.crosswalk.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.publication.edition.EditionFamilies;
import org.schoolsafety.crosswalk.publication.edition.EditionFamily;

/** Reads edition families with their members as they stand. */
@ApplicationScoped
public class ReadEditions {

  @Inject EditionFamilies families;
  @Inject GuidanceItems items;

  /**
   * The family as it stands now.
   *
   * @throws ProblemException {@link ProblemType#NOT_FOUND}
   */
  public FamilyState state(UUID family) {
    return families
        .find(family)
        .map(this::stateOf)
        .orElseThrow(
            () ->
                new ProblemException(
                    ProblemType.NOT_FOUND, "There is no edition family " + family + "."));
  }

  /** Up to {@code limit} families before this place in the order of creation, newest first. */
  public List<FamilyState> before(long sequence, int limit) {
    return families.before(sequence, limit).stream().map(this::stateOf).toList();
  }

  /** How many families there are. */
  public long count() {
    return families.count();
  }

  /** The other editions of an item that may be given out, in order of preference. */
  public List<GuidanceRecord> others(GuidanceRecord item) {
    return families.of(item.id()).stream()
        .flatMap(family -> family.items().stream())
        .filter(other -> !other.equals(item.id()))
        .map(items::find)
        .flatMap(Optional::stream)
        .filter(other -> Standing.of(other.status()) != Standing.WITHDRAWN)
        .toList();
  }

  private FamilyState stateOf(EditionFamily family) {
    return new FamilyState(
        family, family.items().stream().map(items::state).flatMap(Optional::stream).toList());
  }
}
