/**
 * Fetching what others name: addresses that come from a form, a feed or a redirect.
 *
 * <p>Purpose: never let somebody else's address make this gateway speak to its own network
 * (server-side request forgery). Public door: {@link
 * org.schoolsafety.crosswalk.platform.fetch.GuardedFetch}. Who may call it: every feature that
 * fetches. The one rule: the addresses that were checked are the ones connected to, at every
 * redirect anew.
 */
@NullMarked
package org.schoolsafety.crosswalk.platform.fetch;

import org.jspecify.annotations.NullMarked;
