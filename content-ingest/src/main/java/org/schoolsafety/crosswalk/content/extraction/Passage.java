package org.schoolsafety.crosswalk.content.extraction;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a document short enough to quote. The passages of a document, one after the other,
 * are its whole text.
 *
 * @param number counted from 1 through the document
 * @param heading the section's heading, when the format tells; it is also part of the text of the
 *     section's first passage
 * @param page page, slide or sheet, counted from 1, when the format tells
 * @param text what is written there
 */
public record Passage(int number, @Nullable String heading, @Nullable Integer page, String text) {}
