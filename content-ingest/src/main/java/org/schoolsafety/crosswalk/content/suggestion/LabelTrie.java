package org.schoolsafety.crosswalk.content.suggestion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.content.vocabulary.Concept;

/**
 * All labels in one tree of words, so that a text is read once whatever the number of labels.
 * Acronyms are kept as written: SRO is a label, sro is not, and AID is not aid.
 */
final class LabelTrie {
  /** A label found from one token to another. */
  record Hit(Concept concept, int first, int last, double weight) {
    int words() {
      return last - first + 1;
    }
  }

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private final List<Concept> concepts = new ArrayList<>();
    private double weight;
  }

  private static final String AS_WRITTEN = "=";
  private static final double ONE_WORD = 0.5;
  private static final double ING_WORD = 0.2;
  private static final double TWO_WORDS = 1.0;
  private static final double MORE_WORDS = 1.3;
  private static final double ACRONYM = 0.9;

  private final Node root = new Node();

  void add(String label, Concept concept) {
    List<Token> tokens = Tokens.of(label);
    Node node = root;
    for (Token token : tokens) {
      String key = token.isAcronym() ? AS_WRITTEN + token.acronym() : token.stem();
      node = node.next.computeIfAbsent(key, word -> new Node());
    }
    if (node != root && !node.concepts.contains(concept)) {
      node.concepts.add(concept);
      node.weight = Math.max(node.weight, weight(tokens, concept));
    }
  }

  /** "Building" may be a house or what one does with trust: one word in -ing says little. */
  private static double weight(List<Token> tokens, Concept concept) {
    Token first = tokens.get(0);
    boolean verb = first.surface().endsWith("ing") && !concept.scheme().equals("kind");
    double alone = first.isAcronym() ? ACRONYM : verb ? ING_WORD : ONE_WORD;
    return switch (tokens.size()) {
      case 1 -> alone;
      case 2 -> TWO_WORDS;
      default -> MORE_WORDS;
    };
  }

  /** Tells every label in the text, also those inside others. */
  void find(List<Token> tokens, Consumer<Hit> hits) {
    for (int first = 0; first < tokens.size(); first++) {
      follow(tokens, first, first, root, hits);
    }
  }

  private void follow(List<Token> tokens, int first, int at, Node node, Consumer<Hit> hits) {
    if (at == tokens.size() || (at > first && tokens.get(at).startsPhrase())) {
      return;
    }
    Token token = tokens.get(at);
    visit(tokens, first, at, node.next.get(token.stem()), hits);
    if (token.isAcronym()) {
      visit(tokens, first, at, node.next.get(AS_WRITTEN + token.acronym()), hits);
    }
  }

  private void visit(
      List<Token> tokens, int first, int at, @Nullable Node node, Consumer<Hit> hits) {
    if (node != null) {
      node.concepts.forEach(concept -> hits.accept(new Hit(concept, first, at, node.weight)));
      follow(tokens, first, at + 1, node, hits);
    }
  }
}
