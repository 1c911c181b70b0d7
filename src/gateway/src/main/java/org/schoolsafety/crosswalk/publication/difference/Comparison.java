package org.schoolsafety.crosswalk.publication.difference;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.content.extraction.Passage;
import org.schoolsafety.crosswalk.publication.difference.TextDifference.Change;
import org.schoolsafety.crosswalk.publication.difference.TextDifference.Kind;
import org.schoolsafety.crosswalk.publication.difference.TextDifference.Part;

/**
 * Compares two texts: sentence by sentence, then word by word where one sentence took the place of
 * another. What the texts begin and end with alike costs nothing.
 */
final class Comparison {

  private static final int MOST_SENTENCES = 100_000;

  /** The work grows with the square of this. */
  private static final int MOST_COMPARED = 3_000;

  private final List<Sentence> before;
  private final List<Sentence> after;
  private final int alike;

  private Comparison(List<Sentence> before, List<Sentence> after) {
    this.before = before;
    this.after = after;
    this.alike = alikeAtTheStart(before, after);
  }

  /** What changed from one text to the other. */
  static TextDifference between(List<Passage> before, List<Passage> after) {
    List<Sentence> old = Sentence.of(before, MOST_SENTENCES + 1);
    List<Sentence> present = Sentence.of(after, MOST_SENTENCES + 1);
    boolean cut = old.size() > MOST_SENTENCES || present.size() > MOST_SENTENCES;
    return new Comparison(old, present).difference(cut);
  }

  private TextDifference difference(boolean cut) {
    int tail = alikeAtTheEnd();
    int beforeEnd = Math.min(before.size() - tail, alike + MOST_COMPARED);
    int afterEnd = Math.min(after.size() - tail, alike + MOST_COMPARED);
    boolean complete = !cut && beforeEnd == before.size() - tail && afterEnd == after.size() - tail;
    List<Change> changes =
        Replacement.between(texts(before, alike, beforeEnd), texts(after, alike, afterEnd)).stream()
            .map(this::change)
            .toList();
    return new TextDifference(
        complete, words(changes, Kind.ADDED), words(changes, Kind.REMOVED), changes);
  }

  private Change change(Replacement found) {
    int from = alike + found.from();
    int to = alike + found.to();
    int toEnd = alike + found.toEnd();
    List<Part> parts =
        WordDifference.between(
            String.join(" ", texts(before, from, alike + found.fromEnd())),
            String.join(" ", texts(after, to, toEnd)));
    Sentence place = to < toEnd ? after.get(to) : before.get(from);
    return new Change(place.heading(), place.page(), stayed(to - 1), parts, stayed(toEnd));
  }

  private @Nullable String stayed(int sentence) {
    return sentence >= 0 && sentence < after.size() ? after.get(sentence).text() : null;
  }

  private static int alikeAtTheStart(List<Sentence> before, List<Sentence> after) {
    int most = Math.min(before.size(), after.size());
    int count = 0;
    while (count < most && before.get(count).text().equals(after.get(count).text())) {
      count++;
    }
    return count;
  }

  private int alikeAtTheEnd() {
    int most = Math.min(before.size(), after.size()) - alike;
    int count = 0;
    while (count < most
        && before
            .get(before.size() - 1 - count)
            .text()
            .equals(after.get(after.size() - 1 - count).text())) {
      count++;
    }
    return count;
  }

  private static List<String> texts(List<Sentence> sentences, int from, int end) {
    return sentences.subList(from, end).stream().map(Sentence::text).collect(Collectors.toList());
  }

  private static int words(List<Change> changes, Kind kind) {
    return changes.stream()
        .flatMap(change -> change.parts().stream())
        .filter(part -> part.kind() == kind)
        .mapToInt(Part::words)
        .sum();
  }
}
