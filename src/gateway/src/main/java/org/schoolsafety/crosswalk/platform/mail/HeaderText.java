package org.schoolsafety.crosswalk.platform.mail;

/** Text for a header: one line, whatever was typed. */
final class HeaderText {

  private static final int LONGEST = 200;

  private HeaderText() {}

  /** The text with every character that could end the line, or turn it round, taken out. */
  static String of(String text) {
    String line =
        text.replaceAll("[\\p{Cc}\\p{Cf}\\u2028\\u2029]+", " ").replaceAll(" {2,}", " ").strip();
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)).stripTrailing() + "…";
  }
}
