package org.schoolsafety.crosswalk.platform.tokens;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text of 256 random bits that opens something to whoever has it. A plain hash is enough to know
 * it by: there is nothing in it to guess.
 *
 * @param text as it stands in addresses, where it is 43 letters, digits, {@code -} and {@code _}
 */
public record SecretToken(String text) {

  private static final int BYTES = 32;
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
  private static final SecureRandom RANDOM = new SecureRandom();

  /** A new one. */
  public static SecretToken draw() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new SecretToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** The one that somebody came with; empty for what cannot be one. */
  public static Optional<SecretToken> of(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new SecretToken(text)) : Optional.empty();
  }

  /** What the database keeps of it: its SHA-256, in hexadecimal digits. */
  public String hash() {
    try {
      byte[] ascii = text.getBytes(StandardCharsets.US_ASCII);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(ascii));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }

  /** Nothing of it, so that it does not get into a log. */
  @Override
  public String toString() {
    return "SecretToken";
  }
}
