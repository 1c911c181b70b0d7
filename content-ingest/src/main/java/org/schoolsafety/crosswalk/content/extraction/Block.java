package org.schoolsafety.crosswalk.content.extraction;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph, heading or table row, in the order of the document.
 *
 * @param level 1 to 6 for a heading, 0 for anything else
 * @param page page, slide or sheet, when known
 * @param text without line ends
 */
record Block(int level, @Nullable Integer page, String text) {
  boolean isHeading() {
    return level > 0;
  }
}
