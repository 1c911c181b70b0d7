package org.schoolsafety.crosswalk.platform.download;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The Content-Disposition of a download (RFC 6266), with its name in plain ASCII and, whole, in
 * UTF-8 (RFC 8187).
 */
final class Attachment {

  private static final String PLAIN = "!#$&+-.^_`|~";

  private Attachment() {}

  static String named(String fileName) {
    String name = fileName.replaceAll("[\\p{Cntrl}/\\\\]+", "_");
    String ascii = name.replaceAll("[^\\x20-\\x7e]|[\"%]", "_");
    return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(ascii, encoded(name));
  }

  private static String encoded(String name) {
    StringBuilder encoded = new StringBuilder();
    for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
      char character = (char) (octet & 0xff);
      if (character < 128
          && (Character.isLetterOrDigit(character) || PLAIN.indexOf(character) >= 0)) {
        encoded.append(character);
      } else {
        encoded.append("%%%02X".formatted((int) character).toUpperCase(Locale.ROOT));
      }
    }
    return encoded.toString();
  }
}
