/**
 * The life of guidance through the API: drafts, reviews, publication and what comes after.
 *
 * <p>Purpose: prove that partners and reviewers get their work done with the contract alone. Public
 * door: none; tests only. Who may call it: the build. The one rule: every step is made as the demo
 * person who would make it.
 */
@NullMarked
package org.schoolsafety.crosswalk.journeys.review;

import org.jspecify.annotations.NullMarked;
