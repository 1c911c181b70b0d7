package org.schoolsafety.crosswalk.content.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.schoolsafety.crosswalk.content.extraction.Passage;
import org.schoolsafety.crosswalk.content.vocabulary.Concept;
import org.schoolsafety.crosswalk.content.vocabulary.ConceptScheme;
import org.schoolsafety.crosswalk.content.vocabulary.Vocabulary;

/**
 * Suggests tags by finding the taxonomy's own labels in the document. Never changes after it is
 * made, so any number of threads may ask.
 */
public final class TagSuggester {
  /** Schemes that a document's words can speak for, and how many of each to suggest at most. */
  private static final Map<String, Integer> MOST =
      new LinkedHashMap<>(
          Map.of(
              "phase", 5,
              "topic", 5,
              "function", 4,
              "hazard", 5,
              "audience", 4,
              "education-level", 3,
              "setting", 3,
              "kind", 2));

  /** "Terrorist and Bomb Threats" is also about bomb threats. */
  private static final Pattern AND = Pattern.compile(", and |, | and ");

  private static final double THRESHOLD = 0.3;
  private static final double OF_THE_BEST = 0.45;
  private static final double FOR_THE_BROADER = 0.7;
  private static final double KIND_IN_BODY = 0.1;

  private final Vocabulary vocabulary;
  private final LabelTrie labels = new LabelTrie();

  /** Prepares all labels of the schemes that tags come from. */
  public TagSuggester(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    for (ConceptScheme scheme : vocabulary.schemes()) {
      if (MOST.containsKey(scheme.key())) {
        scheme.concepts().forEach(this::learn);
      }
    }
  }

  private void learn(Concept concept) {
    labels.add(concept.prefLabel(), concept);
    concept.altLabels().forEach(label -> labels.add(label, concept));
    for (String part : AND.split(concept.prefLabel())) {
      if (part.strip().contains(" ")) {
        labels.add(part.strip(), concept);
      }
    }
  }

  /** The tags a document seems to deserve, by scheme, the strongest first. */
  public List<TagSuggestion> suggest(String title, List<Passage> passages) {
    MentionFinder document = new MentionFinder(labels).read(title, passages);
    Map<Concept, Evidence> evidence = new LinkedHashMap<>();
    document.mentions().forEach(mention -> weigh(mention, evidence));
    Map<String, List<TagSuggestion>> byScheme = new HashMap<>();
    for (Evidence found : evidence.values()) {
      TagSuggestion suggestion = suggestion(found, document.words());
      byScheme.computeIfAbsent(suggestion.scheme(), key -> new ArrayList<>()).add(suggestion);
    }
    return vocabulary.schemes().stream()
        .flatMap(scheme -> best(byScheme.getOrDefault(scheme.key(), List.of())).stream())
        .toList();
  }

  /** A mention speaks for its concept and, less loudly, for all that are broader. */
  private void weigh(Mention mention, Map<Concept, Evidence> evidence) {
    boolean said = !mention.concept().scheme().equals("kind");
    double share = said || mention.place() == Mention.Place.TITLE ? 1 : KIND_IN_BODY;
    Optional<Concept> concept = Optional.of(mention.concept());
    while (concept.isPresent()) {
      evidence.computeIfAbsent(concept.get(), Evidence::new).add(mention, share);
      share *= FOR_THE_BROADER;
      concept = broader(concept.get());
    }
  }

  private Optional<Concept> broader(Concept concept) {
    return concept.broader() == null
        ? Optional.empty()
        : vocabulary.concept(concept.scheme(), concept.broader());
  }

  private static TagSuggestion suggestion(Evidence evidence, int words) {
    Concept concept = evidence.concept();
    double score = Math.round(evidence.score(words) * 1000) / 1000.0;
    return new TagSuggestion(
        concept.scheme(), concept.notation(), concept.prefLabel(), score, evidence.quotes());
  }

  private static List<TagSuggestion> best(List<TagSuggestion> suggestions) {
    double top = suggestions.stream().mapToDouble(TagSuggestion::score).max().orElse(0);
    double least = Math.max(THRESHOLD, top * OF_THE_BEST);
    return suggestions.stream()
        .filter(suggestion -> suggestion.score() >= least)
        .sorted(
            Comparator.comparingDouble(TagSuggestion::score)
                .reversed()
                .thenComparing(TagSuggestion::notation))
        .limit(suggestions.isEmpty() ? 0 : MOST.get(suggestions.get(0).scheme()))
        .toList();
  }
}
