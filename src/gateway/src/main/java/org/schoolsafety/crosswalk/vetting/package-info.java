/**
 * People decide what becomes public: candidates, decisions, evidence.
 *
 * <p>Purpose: nothing is published without a decision on record. Public door: {@link
 * org.schoolsafety.crosswalk.vetting.MakeMove} for the steps of a review, {@link
 * org.schoolsafety.crosswalk.vetting.DecideCandidate} for bulk loads, {@link
 * org.schoolsafety.crosswalk.vetting.RaiseTask} for what the gateway itself brings to the
 * reviewers. Who may call it: its own web door; the source watch raises. The one rule: nobody
 * decides on what their own organization submitted.
 */
@NullMarked
package org.schoolsafety.crosswalk.vetting;

import org.jspecify.annotations.NullMarked;
