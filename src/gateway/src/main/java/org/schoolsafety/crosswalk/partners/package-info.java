/**
 * Organizations that publish, share and read: who they are and of what type.
 *
 * <p>Purpose: know every party by one stable id. Public door: {@link
 * org.schoolsafety.crosswalk.partners.Organizations}. Who may call it: every feature. The one rule:
 * an organization that ever published keeps its id for ever.
 */
@NullMarked
package org.schoolsafety.crosswalk.partners;

import org.jspecify.annotations.NullMarked;
