/**
 * Who is calling, and what that allows.
 *
 * <p>Purpose: turn a verified access token into a {@link
 * org.schoolsafety.crosswalk.security.Caller}, and refuse what its roles do not allow. Public door:
 * {@link org.schoolsafety.crosswalk.security.CurrentCaller}. Who may call it: every feature. The
 * one rule: deny by default; a resource method without {@code @RolesAllowed} or {@code @PermitAll}
 * answers nobody.
 */
@NullMarked
package org.schoolsafety.crosswalk.security;

import org.jspecify.annotations.NullMarked;
