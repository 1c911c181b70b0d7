/**
 * Journeys that try every door of the contract from outside an organization.
 *
 * <p>Purpose: prove that a publisher sees and touches only what is its own organization's. Public
 * door: none; tests only. Who may call it: the build. The one rule: the committed contract says
 * what there is to try; an operation without a line in {@link
 * org.schoolsafety.crosswalk.journeys.scoping.Expectations} fails the build.
 */
@NullMarked
package org.schoolsafety.crosswalk.journeys.scoping;

import org.jspecify.annotations.NullMarked;
