/**
 * Documents that journeys send: honest ones and hostile ones.
 *
 * <p>Purpose: real files of real formats, made when they are needed. Public door: {@link
 * org.schoolsafety.crosswalk.journeys.documents.Documents} and {@link
 * org.schoolsafety.crosswalk.journeys.documents.HostileDocuments}. Who may call it: the journeys.
 * The one rule: no two runs make the same bytes, so that a test may run again on the data of the
 * last.
 */
@NullMarked
package org.schoolsafety.crosswalk.journeys.documents;

import org.jspecify.annotations.NullMarked;
