/**
 * Fetching what others name: addresses that come from a form, a feed or a redirect.
 *
 * <p>Purpose: never let somebody else's address make this gateway speak to its own network
 * (server-side request forgery). Public door: {@link
 * org.schoolsafety.crosswalk.platform.fetch.GuardedFetch}, and {@link
 * org.schoolsafety.crosswalk.platform.fetch.GuardedPost} for telling. Who may call it: every
 * feature that fetches or tells. The one rule: the addresses that were checked are the ones
 * connected to, at every redirect anew.
 */
@NullMarked
package org.schoolsafety.crosswalk.platform.fetch;

import org.jspecify.annotations.NullMarked;
