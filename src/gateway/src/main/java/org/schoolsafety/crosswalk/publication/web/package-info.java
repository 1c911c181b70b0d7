/**
 * The HTTP door of published guidance: one item, its versions, its original files, its other
 * editions, and what can be done to it.
 *
 * <p>Purpose: read what is public, straight from the system of record, so that it works while the
 * search is away. Public door: {@link org.schoolsafety.crosswalk.publication.web.GuidanceResource}.
 * Who may call it: anyone over HTTP. The one rule: an original leaves as a download, never to be
 * shown inline from our origin, and nothing withdrawn is given out.
 */
@NullMarked
package org.schoolsafety.crosswalk.publication.web;

import org.jspecify.annotations.NullMarked;
