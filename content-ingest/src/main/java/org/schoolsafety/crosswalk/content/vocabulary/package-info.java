/**
 * The taxonomy in memory.
 *
 * <p>Purpose: read the SKOS files and refuse those that are not sound. Public door: {@link
 * org.schoolsafety.crosswalk.content.vocabulary.Vocabulary}. Callers: the tag suggester and the
 * gateway's taxonomy. The one rule: a vocabulary that loaded is consistent, so that nobody checks
 * again.
 */
@NullMarked
package org.schoolsafety.crosswalk.content.vocabulary;

import org.jspecify.annotations.NullMarked;
