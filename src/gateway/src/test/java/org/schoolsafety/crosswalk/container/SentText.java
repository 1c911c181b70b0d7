package org.schoolsafety.crosswalk.container;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.schoolsafety.crosswalk.content.extraction.Passage;

/**
 * A plain text as a file.
 *
 * @param text what is in it
 */
public record SentText(String text) {

  /** Its passages. */
  public List<Passage> passages() {
    return List.of(new Passage(1, null, null, text));
  }

  String sha256() {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  long bytes() {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  int characters() {
    return text.length();
  }
}
