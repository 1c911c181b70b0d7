package org.schoolsafety.crosswalk.audit.web;

import org.jspecify.annotations.Nullable;

/**
 * Text on its way into a spreadsheet: what a spreadsheet would take for a formula gets an
 * apostrophe in front (OWASP, CSV injection).
 */
final class CsvCell {

  private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private CsvCell() {}

  static String of(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return "";
    }
    return FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
