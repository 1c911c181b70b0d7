/**
 * Organizations that publish, share and read: who they are, what they agreed on with each other,
 * and whether something new may come in on their behalf.
 *
 * <p>Purpose: know every party by one stable id, and under which agreement it works. Public door:
 * {@link org.schoolsafety.crosswalk.partners.Organizations}, {@link
 * org.schoolsafety.crosswalk.partners.Agreements} and {@link
 * org.schoolsafety.crosswalk.partners.SubmissionStanding}; a feature that keeps something under an
 * organization's id tells it by {@link org.schoolsafety.crosswalk.partners.OrganizationTies}. Who
 * may call it: every feature. The one rule: an organization that ever published keeps its id for
 * ever, and no agreement that ends hides what was published.
 */
@NullMarked
package org.schoolsafety.crosswalk.partners;

import org.jspecify.annotations.NullMarked;
