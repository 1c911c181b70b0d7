package org.schoolsafety.crosswalk.conflicts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.publication.GuidanceItems;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.ItemState;
import org.schoolsafety.crosswalk.publication.edition.EditionTie;
import org.schoolsafety.crosswalk.search.FindSimilar;
import org.schoolsafety.crosswalk.search.SimilarGuidance;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/**
 * Looks for pairs of items in force that may advise differently: for the same function and
 * audience, by different publishers, in much the same words. What is on record already, in whatever
 * state, is left out. The work is one question to the index for each item looked at.
 */
@ApplicationScoped
public class SuggestConflicts {

  /** From here on two items speak of the same; below it the samples share little but their kind. */
  static final double ALIKE = 0.25;

  private static final int MOST_EACH = 10;

  @Inject GuidanceItems items;
  @Inject Conflicts conflicts;
  @Inject FindSimilar findSimilar;
  @Inject Taxonomy taxonomy;

  /**
   * The pairs with this item.
   *
   * @throws ProblemException {@link ProblemType#NOT_FOUND}
   */
  public Suggestions of(UUID item) {
    ItemState state =
        items
            .state(item)
            .orElseThrow(
                () ->
                    new ProblemException(
                        ProblemType.NOT_FOUND, "There is no guidance " + item + "."));
    return new Suggestions(1, sorted(pairs(state.record()).stream()), null);
  }

  /**
   * The pairs among the items changed last before a position: each with older ones and newer ones,
   * told once a page.
   *
   * @param before the position; {@link Long#MAX_VALUE} to begin
   * @param looked how many items to look at
   */
  public Suggestions lookOn(long before, int looked) {
    List<ItemState> page = items.withFunctionAndAudience(before, looked + 1);
    List<ItemState> looking = page.stream().limit(looked).toList();
    Map<Set<UUID>, Suggestion> once =
        looking.stream()
            .flatMap(state -> pairs(state.record()).stream())
            .collect(
                Collectors.toMap(
                    pair -> Set.of(pair.item().id(), pair.other().id()),
                    pair -> pair,
                    (one, again) -> one.likeness() < again.likeness() ? again : one));
    Long next = page.size() > looked ? looking.get(looked - 1).position() : null;
    return new Suggestions(looking.size(), sorted(once.values().stream()), next);
  }

  private List<Suggestion> pairs(GuidanceRecord item) {
    if (!item.current() || item.functions().isEmpty() || item.audiences().isEmpty()) {
      return List.of();
    }
    List<SimilarGuidance> similar =
        findSimilar.to(item, items.passages(item.id(), item.version()), MOST_EACH).stream()
            .filter(other -> other.likeness() >= ALIKE)
            .toList();
    Map<UUID, ItemState> others =
        items.states(similar.stream().map(SimilarGuidance::item).toList());
    Set<UUID> known =
        conflicts.of(item.id()).stream()
            .flatMap(conflict -> conflict.items().stream())
            .collect(Collectors.toSet());
    return similar.stream()
        .filter(other -> others.containsKey(other.item()) && !known.contains(other.item()))
        .map(other -> suggestion(item, others.get(other.item()).record(), other.likeness()))
        .filter(SuggestConflicts::isOne)
        .toList();
  }

  private Suggestion suggestion(GuidanceRecord item, GuidanceRecord other, double likeness) {
    return new Suggestion(
        item,
        other,
        shared("function", item.functions(), other.functions()),
        shared("audience", item.audiences(), other.audiences()),
        Math.round(likeness * 100) / 100.0);
  }

  /** As they stand now: the index may be a moment behind. */
  private static boolean isOne(Suggestion pair) {
    return pair.other().current()
        && !pair.functions().isEmpty()
        && !pair.audiences().isEmpty()
        && !areEditions(pair)
        && !pair.item().supersedes().contains(pair.other().id())
        && !pair.other().supersedes().contains(pair.item().id());
  }

  /** They say the same on purpose. */
  private static boolean areEditions(Suggestion pair) {
    EditionTie one = pair.item().edition();
    EditionTie other = pair.other().edition();
    return one != null && other != null && one.family().equals(other.family());
  }

  /** The broader of two concepts counts for both: teachers are meant where substitutes are. */
  private List<String> shared(String scheme, List<String> one, List<String> other) {
    List<String> ones = taxonomy.withBroader(scheme, one);
    List<String> others = taxonomy.withBroader(scheme, other);
    return Stream.concat(
            one.stream().filter(others::contains), other.stream().filter(ones::contains))
        .distinct()
        .sorted()
        .toList();
  }

  private static List<Suggestion> sorted(Stream<Suggestion> pairs) {
    return pairs.sorted(Comparator.comparingDouble(Suggestion::likeness).reversed()).toList();
  }
}
