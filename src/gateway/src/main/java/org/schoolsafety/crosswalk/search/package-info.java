/**
 * Finding guidance: the questions people ask and the answers they get.
 *
 * <p>Purpose: full-text search with filters, facets and snippets over the current guidance. Public
 * door: {@link org.schoolsafety.crosswalk.search.SearchGuidance}, and {@link
 * org.schoolsafety.crosswalk.search.FindSimilar} for conflicts. Who may call it: pages, feeds,
 * subscriptions, conflicts. The one rule: what is asked is a {@link
 * org.schoolsafety.crosswalk.search.query.GuidanceQuery}, checked before it comes here, and the
 * same question at the same position of the publication log has the same answer.
 */
@NullMarked
package org.schoolsafety.crosswalk.search;

import org.jspecify.annotations.NullMarked;
