package org.schoolsafety.crosswalk.content.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a text, without layout, punctuation and capitals: what is the same when a document
 * was only set anew.
 */
public final class Wording {

  private final String sha256;
  private final int words;
  private final Map<String, Integer> counts = new HashMap<>();

  private Wording(String folded) {
    this.sha256 = Fingerprints.sha256(folded);
    for (String word : folded.split(" ")) {
      if (!word.isEmpty()) {
        counts.merge(word, 1, Integer::sum);
      }
    }
    this.words = counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The words of these passages, one after the other. */
  public static Wording of(List<Passage> passages) {
    return new Wording(Fingerprints.words(passages));
  }

  /** Hex SHA-256 of the words in order, as {@link Fingerprint#textSha256} has it. */
  public String sha256() {
    return sha256;
  }

  /** How many there are. */
  public int words() {
    return words;
  }

  /**
   * How much changed from these words to those, in percent of both: words that are gone or new,
   * wherever they stand. 0 for the same words in the same order only; 100 if none is left. Work
   * grows with the texts' length alone.
   */
  public double percentChangedTo(Wording other) {
    if (sha256.equals(other.sha256)) {
      return 0;
    }
    int kept =
        counts.entrySet().stream()
            .mapToInt(
                each -> Math.min(each.getValue(), other.counts.getOrDefault(each.getKey(), 0)))
            .sum();
    double changed = 100.0 * (words + other.words - 2.0 * kept) / (words + other.words);
    return Math.max(0.1, Math.round(changed * 10) / 10.0);
  }
}
