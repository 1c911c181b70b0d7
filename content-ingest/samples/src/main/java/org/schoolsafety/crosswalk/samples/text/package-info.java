/**
 * The text of a sample as blocks: headings, paragraphs, lists, tables.
 *
 * <p>Public door: {@link org.schoolsafety.crosswalk.samples.text.MarkdownText}. Called by the
 * reader of the library and by every format.
 *
 * <p>The one rule: blocks carry structure only, never the look of any format.
 */
@NullMarked
package org.schoolsafety.crosswalk.samples.text;

import org.jspecify.annotations.NullMarked;
