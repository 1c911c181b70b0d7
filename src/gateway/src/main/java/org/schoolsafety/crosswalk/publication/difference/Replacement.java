package org.schoolsafety.crosswalk.publication.difference;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of one list in the place of a stretch of another; either may be empty.
 *
 * @param from where it begins in the first list
 * @param fromEnd where it ends there
 * @param to where it begins in the second
 * @param toEnd where it ends there
 */
record Replacement(int from, int fromEnd, int to, int toEnd) {

  /**
   * What leads from one list to the other: as little as possible, in order (Myers, in linear
   * space).
   */
  static <T> List<Replacement> between(List<T> before, List<T> after) {
    List<Replacement> found = new ArrayList<>();
    List<Change> changes = new MyersDiffWithLinearSpace<T>().computeDiff(before, after, null);
    for (Change change : changes) {
      add(of(change), found);
    }
    return found;
  }

  private static Replacement of(Change change) {
    boolean deletion = change.deltaType == DeltaType.DELETE;
    boolean insertion = change.deltaType == DeltaType.INSERT;
    return new Replacement(
        change.startOriginal,
        insertion ? change.startOriginal : change.endOriginal,
        change.startRevised,
        deletion ? change.startRevised : change.endRevised);
  }

  /** What is gone and what is new at the same place are one replacement. */
  private static void add(Replacement next, List<Replacement> found) {
    int last = found.size() - 1;
    if (last >= 0 && found.get(last).touches(next)) {
      Replacement one = found.get(last);
      found.set(last, new Replacement(one.from, next.fromEnd, one.to, next.toEnd));
    } else {
      found.add(next);
    }
  }

  private boolean touches(Replacement next) {
    return next.from <= fromEnd && next.to <= toEnd;
  }
}
