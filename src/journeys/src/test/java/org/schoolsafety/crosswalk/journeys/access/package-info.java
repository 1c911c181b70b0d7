/**
 * The ways in that journeys use: the API as a given caller, submissions, decisions, raw
 * connections.
 *
 * <p>Purpose: let a journey say what is sent and what must come of it, and nothing of how. Public
 * door: {@link org.schoolsafety.crosswalk.journeys.access.Api}. Who may call it: the journeys. The
 * one rule: real requests over a real connection; conditions are awaited, never slept for.
 */
@NullMarked
package org.schoolsafety.crosswalk.journeys.access;

import org.jspecify.annotations.NullMarked;
