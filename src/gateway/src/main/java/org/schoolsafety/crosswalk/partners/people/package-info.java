/**
 * The people of the organizations: their accounts at the identity provider.
 *
 * <p>Purpose: bring a partner in with its first people in one step, and tell who there is. Public
 * door: {@link org.schoolsafety.crosswalk.partners.people.OnboardPartner} and {@link
 * org.schoolsafety.crosswalk.partners.people.Accounts}. Who may call it: the organizations' HTTP
 * door. The one rule: nobody becomes an admin, or gets another organization's people, from here.
 */
@NullMarked
package org.schoolsafety.crosswalk.partners.people;

import org.jspecify.annotations.NullMarked;
