package org.schoolsafety.crosswalk.subscriptions.mail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.schoolsafety.crosswalk.subscriptions.mail.Happening.What;

/**
 * What is left to tell when several things befell the same item, and when it stands otherwise by
 * the time the mail is written: the last thing, unless another one, told by itself, has undone it.
 * That an item left the search is always told: whoever is told so is told nothing of it after that.
 * So is one that was taken out of force and came back where the search does not find it.
 */
final class Digested {

  /** What is new, or in force again, stays that for its reader though it was revised since. */
  private static final BinaryOperator<Happening> AFTER =
      (before, next) ->
          next.what() == What.REVISED
                  && (before.what() == What.NEW || before.what() == What.RESTORED)
              ? before
              : next;

  private Digested() {}

  /**
   * The happenings to tell, in the order of the log.
   *
   * @param inForce whether an item is in force now
   * @param stillFound which of some items the search finds now; asked for those that came back into
   *     force unsaid, and only if there are any
   */
  static List<Happening> of(
      List<Happening> all, Predicate<UUID> inForce, UnaryOperator<Set<UUID>> stillFound) {
    List<Happening> left = new ArrayList<>();
    left.addAll(lastOfEach(all, happening -> happening.what() != What.CONFLICT));
    left.addAll(lastOfEach(all, happening -> happening.what() == What.CONFLICT));
    Set<UUID> back =
        left.stream()
            .filter(each -> each.what().endsForce() && inForce.test(each.guidance()))
            .map(Happening::guidance)
            .collect(Collectors.toSet());
    Set<UUID> found = back.isEmpty() ? Set.of() : stillFound.apply(back);
    return left.stream()
        .map(each -> asItStands(each, inForce.test(each.guidance()), found))
        .flatMap(Optional::stream)
        .sorted(Comparator.comparing(Happening::position))
        .toList();
  }

  /** What left the search and force too is told as out of force: that weighs more. */
  private static Optional<Happening> asItStands(
      Happening happening, boolean inForce, Set<UUID> found) {
    if (happening.what() == What.DEPARTED) {
      return Optional.of(inForce ? happening : happening.outOfForce());
    }
    if (happening.what().endsForce() && inForce) {
      return found.contains(happening.guidance())
          ? Optional.empty()
          : Optional.of(happening.departed());
    }
    return happening.what().endsForce() || inForce ? Optional.of(happening) : Optional.empty();
  }

  private static List<Happening> lastOfEach(List<Happening> all, Predicate<Happening> which) {
    Map<UUID, Happening> last = new LinkedHashMap<>();
    all.stream()
        .filter(which)
        .sorted(Comparator.comparing(Happening::position))
        .forEach(each -> last.merge(each.guidance(), each, AFTER));
    return List.copyOf(last.values());
  }
}
