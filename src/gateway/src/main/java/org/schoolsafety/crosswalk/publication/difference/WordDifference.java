package org.schoolsafety.crosswalk.publication.difference;

import java.util.ArrayList;
import java.util.List;
import org.schoolsafety.crosswalk.publication.difference.TextDifference.Kind;
import org.schoolsafety.crosswalk.publication.difference.TextDifference.Part;

/**
 * Compares two wordings word by word. Where little stayed, or the wordings are long, one stands
 * whole after the other: a patchwork reads worse than either.
 */
final class WordDifference {

  private static final int MOST_WORDS = 600;
  private static final double LEAST_KEPT = 0.4;

  private final List<String> before;
  private final List<String> after;

  private WordDifference(String before, String after) {
    this.before = words(before);
    this.after = words(after);
  }

  /** The parts that lead from one wording to the other; either may be empty. */
  static List<Part> between(String before, String after) {
    WordDifference words = new WordDifference(before, after);
    boolean comparable =
        !before.isEmpty()
            && !after.isEmpty()
            && words.before.size() <= MOST_WORDS
            && words.after.size() <= MOST_WORDS;
    List<Part> fine = comparable ? words.parts() : List.of();
    return comparable && words.kept(fine) >= LEAST_KEPT ? fine : whole(before, after);
  }

  private static List<Part> whole(String before, String after) {
    List<Part> parts = new ArrayList<>();
    add(parts, Kind.REMOVED, before.isEmpty() ? List.of() : List.of(before));
    add(parts, Kind.ADDED, after.isEmpty() ? List.of() : List.of(after));
    return parts;
  }

  private List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    int reached = 0;
    for (Replacement change : Replacement.between(before, after)) {
      add(parts, Kind.SAME, after.subList(reached, change.to()));
      add(parts, Kind.REMOVED, before.subList(change.from(), change.fromEnd()));
      add(parts, Kind.ADDED, after.subList(change.to(), change.toEnd()));
      reached = change.toEnd();
    }
    add(parts, Kind.SAME, after.subList(reached, after.size()));
    return parts;
  }

  private double kept(List<Part> parts) {
    int same = parts.stream().filter(part -> part.kind() == Kind.SAME).mapToInt(Part::words).sum();
    return 2.0 * same / (before.size() + after.size());
  }

  private static void add(List<Part> parts, Kind kind, List<String> words) {
    if (!words.isEmpty()) {
      parts.add(new Part(kind, String.join(" ", words)));
    }
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(" "));
  }
}
