package org.schoolsafety.crosswalk.subscriptions.mail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import org.schoolsafety.crosswalk.subscriptions.mail.Happening.What;

/**
 * What is left to tell when several things befell the same item, and when it stands otherwise by
 * the time the mail is written: the last thing, unless another one, told by itself, has undone it.
 * That an item left the search is always told: whoever is told so is told nothing of it after that.
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
   */
  static List<Happening> of(List<Happening> all, Predicate<UUID> inForce) {
    List<Happening> left = new ArrayList<>();
    left.addAll(lastOfEach(all, happening -> happening.what() != What.CONFLICT));
    left.addAll(lastOfEach(all, happening -> happening.what() == What.CONFLICT));
    return left.stream()
        .map(each -> asItStands(each, inForce.test(each.guidance())))
        .flatMap(Optional::stream)
        .sorted(Comparator.comparing(Happening::position))
        .toList();
  }

  /** What left the search and force too is told as out of force: that weighs more. */
  private static Optional<Happening> asItStands(Happening happening, boolean inForce) {
    if (happening.what() == What.DEPARTED) {
      return Optional.of(inForce ? happening : happening.outOfForce());
    }
    return happening.what().endsForce() == inForce ? Optional.empty() : Optional.of(happening);
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
