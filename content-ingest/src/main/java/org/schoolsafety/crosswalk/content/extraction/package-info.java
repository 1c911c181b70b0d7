/**
 * From a file that may be hostile to its text, in one stated outcome.
 *
 * <p>Purpose: parse documents in forked JVMs and give back passages, language and fingerprint.
 * Public door: {@link org.schoolsafety.crosswalk.content.extraction.ContentExtractor}. Callers: the
 * gateway's intake. The one rule: no document is ever parsed in this process, and none leaves
 * without an outcome.
 */
@NullMarked
package org.schoolsafety.crosswalk.content.extraction;

import org.jspecify.annotations.NullMarked;
