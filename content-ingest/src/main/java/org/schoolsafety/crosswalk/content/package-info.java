/**
 * Everything Crosswalk knows about the content of a document, with no server and no database.
 *
 * <p>Purpose: from bytes to text, passages, language and fingerprints ({@code extraction}), from
 * the taxonomy files to concepts ({@code vocabulary}), from both to suggested tags ({@code
 * suggestion}). Public doors: {@code ContentExtractor}, {@code Vocabulary}, {@code TagSuggester}.
 * Callers: the gateway and the benchmarks. The one rule: nothing here decides; people do.
 */
@NullMarked
package org.schoolsafety.crosswalk.content;

import org.jspecify.annotations.NullMarked;
