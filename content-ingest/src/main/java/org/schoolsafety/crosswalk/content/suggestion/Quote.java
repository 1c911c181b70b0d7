package org.schoolsafety.crosswalk.content.suggestion;

import org.jspecify.annotations.Nullable;

/**
 * A sentence that a suggestion rests on.
 *
 * @param passage number of the passage, from 1; 0 for the document's title
 * @param page page, slide or sheet, when known
 * @param heading the section's heading, when known
 * @param text the sentence, word for word but for line ends
 */
public record Quote(int passage, @Nullable Integer page, @Nullable String heading, String text) {}
