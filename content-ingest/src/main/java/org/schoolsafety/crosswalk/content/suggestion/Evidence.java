package org.schoolsafety.crosswalk.content.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.schoolsafety.crosswalk.content.vocabulary.Concept;

/** All that speaks for one concept. */
final class Evidence {
  private static final int MOST_QUOTES = 3;
  private static final double HALF = 4.0;
  private static final double USUAL_WORDS = 1_000;

  private final Concept concept;
  private final List<Mention> mentions = new ArrayList<>();
  private double title;
  private double text;

  Evidence(Concept concept) {
    this.concept = concept;
  }

  Concept concept() {
    return concept;
  }

  /**
   * Takes a mention into account.
   *
   * @param share 1 for the concept itself, less for what only belongs to it
   */
  void add(Mention mention, double share) {
    mentions.add(mention);
    double strength = mention.strength() * share;
    if (mention.place() == Mention.Place.TITLE) {
      title = Math.max(title, strength);
    } else {
      text += strength;
    }
  }

  /**
   * From 0 to 1. More mentions say more, but ever less so; and a mention says less in a long text,
   * half for half as BM25 does it.
   */
  double score(int words) {
    double length = 0.4 + 0.6 * words / USUAL_WORDS;
    double strength = title + text / length;
    return strength / (strength + HALF);
  }

  /** The strongest, each from another passage while there are enough. */
  List<Quote> quotes() {
    List<Quote> quotes = new ArrayList<>();
    mentions.stream()
        .sorted(
            Comparator.comparingInt((Mention mention) -> mention.place().ordinal() == 2 ? 0 : 1)
                .thenComparing(Comparator.comparingDouble(Mention::strength).reversed()))
        .map(Mention::quote)
        .filter(quote -> quotes.stream().noneMatch(other -> other.passage() == quote.passage()))
        .limit(MOST_QUOTES)
        .forEach(quotes::add);
    return quotes;
  }
}
