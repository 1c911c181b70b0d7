/**
 * The language of searching: what a person types, which filters exist, how both become an
 * Elasticsearch query.
 *
 * <p>Purpose: turn a {@code GuidanceQuery} into requests, and taxonomy wordings into synonyms; no
 * request is sent here. Public door: {@link org.schoolsafety.crosswalk.search.query.Filter}, {@link
 * org.schoolsafety.crosswalk.search.query.QueryText}. Who may call it: search, its index and its
 * web door. The one rule: everything here is a pure function of its input, and so tested without a
 * server.
 */
@NullMarked
package org.schoolsafety.crosswalk.search.query;

import org.jspecify.annotations.NullMarked;
