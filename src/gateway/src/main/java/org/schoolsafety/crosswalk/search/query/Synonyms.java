package org.schoolsafety.crosswalk.search.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schoolsafety.crosswalk.content.vocabulary.Concept;
import org.schoolsafety.crosswalk.content.vocabulary.Vocabulary;

/**
 * The wordings that mean the same, from the taxonomy's labels, as rules of Elasticsearch's {@code
 * synonym_graph}.
 *
 * <p>In the schemes of finely cut concepts all labels of a concept stand for each other; in the
 * others only an acronym and what it abbreviates. A wording never widens to one that contains it or
 * is part of it: "suicide prevention" must not find every "suicide". A wording that contains
 * another concept's wording is left to that one, so that "SRO training" becomes "school resource
 * officer" and "training". Acronyms that are ordinary words in lower case (SEA, POST) are left to
 * {@link #spelledOut}: they count only where they are typed in capitals.
 */
public final class Synonyms {

  private static final Set<String> FINELY_CUT = Set.of("term", "topic", "function", "hazard");
  private static final Set<String> SPOKEN_OF =
      Set.of("term", "topic", "function", "hazard", "organization-type", "kind", "education-level");
  private static final Set<String> ORDINARY_WORDS =
      Set.of("sea", "post", "aces", "tot", "it", "co", "stop", "safe", "aid", "pass");

  private final Map<String, Set<String>> widened = new TreeMap<>();
  private final Map<String, List<String>> capitals = new LinkedHashMap<>();

  private Synonyms(List<List<Wording>> concepts, List<List<Wording>> acronymsOnly) {
    concepts.forEach(wordings -> relate(wordings, Synonyms::sayTheSame));
    acronymsOnly.forEach(wordings -> relate(wordings, Synonyms::abbreviate));
    dropComposed(Stream.concat(concepts.stream(), acronymsOnly.stream()).toList());
  }

  /** The synonyms of this vocabulary. */
  public static Synonyms of(Vocabulary vocabulary) {
    Map<Boolean, List<List<Wording>>> byCut =
        vocabulary.schemes().stream()
            .filter(scheme -> SPOKEN_OF.contains(scheme.key()))
            .flatMap(scheme -> scheme.concepts().stream())
            .collect(
                Collectors.partitioningBy(
                    concept -> FINELY_CUT.contains(concept.scheme()),
                    Collectors.mapping(Synonyms::wordings, Collectors.toList())));
    return new Synonyms(byCut.get(true), byCut.get(false));
  }

  /** The rules, one a wording, in the order of the alphabet. */
  public List<String> rules() {
    return widened.entrySet().stream()
        .map(
            rule ->
                rule.getKey() + " => " + rule.getKey() + ", " + String.join(", ", rule.getValue()))
        .toList();
  }

  /** What this word, typed in capitals, abbreviates; empty for other words. */
  public List<String> spelledOut(String word) {
    return capitals.getOrDefault(word, List.of());
  }

  private static List<Wording> wordings(Concept concept) {
    Wording preferred = Wording.of(concept.prefLabel());
    Stream<Wording> others = concept.altLabels().stream().map(Wording::of);
    return Stream.concat(Stream.of(preferred), others)
        .filter(wording -> !wording.words().isEmpty())
        .filter(
            wording ->
                !preferred.namesSeveralThings() || wording.isAcronym() || !wording.isSingleWord())
        .toList();
  }

  private interface Relation {
    boolean holds(Wording from, Wording to);
  }

  private void relate(List<Wording> wordings, Relation relation) {
    for (Wording from : wordings) {
      for (Wording to : wordings) {
        if (relation.holds(from, to) && !from.contains(to) && !to.contains(from)) {
          relate(from, to);
        }
      }
    }
  }

  private void relate(Wording from, Wording to) {
    if (isOrdinaryWord(from)) {
      if (from.abbreviates(to)) {
        capitals.computeIfAbsent(from.label(), key -> new ArrayList<>()).add(to.text());
      }
    } else if (!isOrdinaryWord(to)) {
      widened.computeIfAbsent(from.text(), key -> new LinkedHashSet<>()).add(to.text());
    }
  }

  /** Leaves a wording that contains another concept's to that other one. */
  private void dropComposed(List<List<Wording>> concepts) {
    List<Wording> parts =
        concepts.stream()
            .flatMap(List::stream)
            .filter(wording -> wording.isAcronym() || !wording.isSingleWord())
            .filter(wording -> widened.containsKey(wording.text()))
            .toList();
    for (List<Wording> wordings : concepts) {
      for (Wording wording : wordings) {
        if (parts.stream().anyMatch(part -> isForeignPart(wording, part, wordings))) {
          widened.remove(wording.text());
        }
      }
    }
  }

  private static boolean isForeignPart(Wording whole, Wording part, List<Wording> own) {
    return whole.words().size() > part.words().size()
        && whole.contains(part)
        && !own.contains(part);
  }

  private static boolean sayTheSame(Wording from, Wording to) {
    return !from.isAcronym() && !to.isAcronym() || abbreviate(from, to);
  }

  private static boolean abbreviate(Wording from, Wording to) {
    return from.abbreviates(to) || to.abbreviates(from);
  }

  private static boolean isOrdinaryWord(Wording wording) {
    return wording.isAcronym() && ORDINARY_WORDS.contains(wording.text());
  }
}
