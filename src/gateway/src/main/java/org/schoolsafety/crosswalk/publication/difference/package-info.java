/**
 * What changed in an item's text from one version to another, readable for people.
 *
 * <p>Purpose: a reader who knows an older version sees what is new without reading it all. Public
 * door: {@link org.schoolsafety.crosswalk.publication.difference.CompareVersions}. Who may call it:
 * the doors of publication; vetting, to show a revision to its reviewer; the source watch. The one
 * rule: however long the texts, the work is bounded, and what was not compared is said.
 */
@NullMarked
package org.schoolsafety.crosswalk.publication.difference;

import org.jspecify.annotations.NullMarked;
