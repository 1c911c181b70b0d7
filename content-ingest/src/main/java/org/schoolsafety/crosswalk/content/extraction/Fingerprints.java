package org.schoolsafety.crosswalk.content.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/** Computes fingerprints from the words of a text; the same words give the same, ever after. */
final class Fingerprints {
  static final int SHINGLE_WORDS = 5;
  private static final int PLACES = 128;

  private Fingerprints() {}

  /** The fingerprint, or nothing when the text has no word. */
  static @Nullable Fingerprint of(List<Passage> passages) {
    String words = words(passages);
    return words.isEmpty() ? null : new Fingerprint(sha256(words), minHash(words));
  }

  /** The words of a text and nothing else, with single spaces. */
  static String words(List<Passage> passages) {
    StringBuilder text = new StringBuilder();
    for (Passage passage : passages) {
      String folded = Words.folded(passage.text());
      text.append(folded).append(folded.isEmpty() ? "" : " ");
    }
    return text.toString().strip();
  }

  static String sha256(String words) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(words.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Integer> minHash(String words) {
    List<Integer> places = new ArrayList<>(PLACES);
    try (TokenStream hashes = hashes(words)) {
      CharTermAttribute term = hashes.addAttribute(CharTermAttribute.class);
      hashes.reset();
      while (hashes.incrementToken()) {
        places.add((term.charAt(0) << 16) | term.charAt(1));
      }
      hashes.end();
      return places;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TokenStream hashes(String words) {
    return new MinHashFilter(new WordRuns(words, SHINGLE_WORDS), 1, PLACES, 1, true);
  }
}
