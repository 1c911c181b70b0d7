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
    int length = surface.endsWith("s") ? surface.length() - 1 : surface.length();
    if (length < 2 || !Character.isUpperCase(surface.charAt(0))) {
      return false;
    }
    for (int at = 1; at < length; at++) {
      char sign = surface.charAt(at);
      if (!Character.isUpperCase(sign) && !Character.isDigit(sign)) {
        return false;
      }
    }
    return true;
  }

  /** The acronym in the singular. */
  String acronym() {
    return surface.endsWith("s") ? surface.substring(0, surface.length() - 1) : surface;
  }
}
