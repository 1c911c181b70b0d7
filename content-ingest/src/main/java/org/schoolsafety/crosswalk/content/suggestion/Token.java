package org.schoolsafety.crosswalk.content.suggestion;

/**
 * A word in a text.
 *
 * @param stem what is compared: small letters, without ending
 * @param surface as written
 * @param start where it starts
 * @param end where it ends
 * @param startsPhrase whether a full stop, a semicolon or a line end lies before it
 */
record Token(String stem, String surface, int start, int end, boolean startsPhrase) {
  /** Two capitals or more and nothing else, but for the s of the plural. */
  boolean isAcronym() {
    String bare = acronym();
    return bare.length() >= 2
        && bare.chars().allMatch(sign -> Character.isUpperCase(sign) || Character.isDigit(sign))
        && Character.isUpperCase(bare.charAt(0));
  }

  /** The acronym in the singular. */
  String acronym() {
    return surface.endsWith("s") ? surface.substring(0, surface.length() - 1) : surface;
  }
}
