/**
 * Addresses that are their own key: who has the link may use it.
 *
 * <p>Purpose: draw them so that nobody guesses one, and know them again without keeping them.
 * Public door: {@link org.schoolsafety.crosswalk.platform.tokens.SecretToken}. Who may call it:
 * every feature that gives out such a link. The one rule: the database holds hashes alone, and a
 * token is never logged.
 */
@NullMarked
package org.schoolsafety.crosswalk.platform.tokens;

import org.jspecify.annotations.NullMarked;
