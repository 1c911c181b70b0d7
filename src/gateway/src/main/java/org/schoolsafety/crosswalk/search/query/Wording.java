package org.schoolsafety.crosswalk.search.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One way people say a thing, as the analyzer sees it: lower-case words without punctuation.
 *
 * @param label as written in the taxonomy
 * @param words its words
 */
record Wording(String label, List<String> words) {

  private static final Set<String> SMALL = Set.of("of", "and", "the", "for", "in", "a", "to", "or");

  static Wording of(String label) {
    String plain = label.toLowerCase(Locale.ROOT).replaceAll("['\u2019]s\\b", "");
    List<String> words =
        Arrays.stream(plain.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
    return new Wording(label, words);
  }

  /** Its words as one text: the form of a synonym rule. */
  String text() {
    return String.join(" ", words);
  }

  boolean isSingleWord() {
    return words.size() == 1;
  }

  /** Whether it is written as an acronym: one word, mostly capitals. */
  boolean isAcronym() {
    long capitals = label.chars().filter(Character::isUpperCase).count();
    long letters = label.chars().filter(Character::isLetter).count();
    return isSingleWord() && capitals >= 2 && capitals * 2 > letters;
  }

  /**
   * Whether this acronym stands for those words: begins like them and takes its letters from them
   * in order.
   */
  boolean abbreviates(Wording spelledOut) {
    if (!isAcronym() || spelledOut.isSingleWord()) {
      return false;
    }
    List<String> telling = spelledOut.words.stream().filter(word -> !SMALL.contains(word)).toList();
    String letters = words.get(0);
    return !telling.isEmpty()
        && letters.charAt(0) == telling.get(0).charAt(0)
        && isSubsequence(letters, spelledOut.text());
  }

  /** Whether the other's words stand in this one, side by side. */
  boolean contains(Wording other) {
    return Collections.indexOfSubList(words, other.words) >= 0;
  }

  /** Whether this speaks of several things at once, so that its other wordings name parts of it. */
  boolean namesSeveralThings() {
    List<String> joints = new ArrayList<>(words);
    joints.retainAll(Set.of("and", "or"));
    return !joints.isEmpty() || label.contains(",");
  }

  private static boolean isSubsequence(String letters, String text) {
    int next = 0;
    for (int at = 0; at < text.length() && next < letters.length(); at++) {
      if (text.charAt(at) == letters.charAt(next)) {
        next++;
      }
    }
    return next == letters.length();
  }
}
