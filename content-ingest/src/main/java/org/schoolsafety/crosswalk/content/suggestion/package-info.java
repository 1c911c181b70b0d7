/**
 * Tags that a document seems to deserve, with the sentences that say so.
 *
 * <p>Purpose: find the taxonomy's labels in a document and weigh them. Public door: {@link
 * org.schoolsafety.crosswalk.content.suggestion.TagSuggester}. Callers: the gateway's intake, for
 * the reviewer's eyes. The one rule: no suggestion without a quote a person can check.
 */
@NullMarked
package org.schoolsafety.crosswalk.content.suggestion;

import org.jspecify.annotations.NullMarked;
