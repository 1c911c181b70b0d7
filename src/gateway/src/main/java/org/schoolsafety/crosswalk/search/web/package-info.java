/**
 * The HTTP door of search: {@code GET /api/v1/guidance} and the operator's view of the index.
 *
 * <p>Purpose: read parameters, ask, map. Public door: {@link
 * org.schoolsafety.crosswalk.search.web.GuidanceSearchResource} for callers; {@link
 * org.schoolsafety.crosswalk.search.web.SearchParameters} for pages and feeds, which take the same
 * parameters. The one rule: a parameter that is not understood is refused, never ignored.
 */
@NullMarked
package org.schoolsafety.crosswalk.search.web;

import org.jspecify.annotations.NullMarked;
