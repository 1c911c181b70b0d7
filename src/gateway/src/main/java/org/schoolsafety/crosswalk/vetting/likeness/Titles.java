package org.schoolsafety.crosswalk.vetting.likeness;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How alike two titles are. */
final class Titles {

  private static final Set<String> SMALL_WORDS =
      Set.of("a", "an", "and", "for", "in", "of", "on", "or", "the", "to", "with");

  private Titles() {}

  /** The share of their words that both have, from 0 to 1; small words do not count. */
  static double likeness(String one, String other) {
    Set<String> words = words(one);
    Set<String> all = new HashSet<>(words);
    Set<String> both = new HashSet<>(words);
    all.addAll(words(other));
    both.retainAll(words(other));
    return all.isEmpty() ? 0 : (double) both.size() / all.size();
  }

  private static Set<String> words(String title) {
    return Stream.of(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty() && !SMALL_WORDS.contains(word))
        .collect(Collectors.toSet());
  }
}
