/**
 * The controlled vocabulary (SKOS) in memory: what tags exist, what they are called, what else
 * people call them.
 *
 * <p>Purpose: every tag is a concept with a stable URI. Public door: {@link
 * org.schoolsafety.crosswalk.taxonomy.Taxonomy}. Who may call it: every feature. The one rule: a
 * tag that is no concept of its scheme is refused by name.
 */
@NullMarked
package org.schoolsafety.crosswalk.taxonomy;

import org.jspecify.annotations.NullMarked;
