/**
 * Published guidance: items, their versions, and the publication log that everything public is made
 * from.
 *
 * <p>Purpose: say what is public, in one strict order, for ever. Public door: {@link
 * org.schoolsafety.crosswalk.publication.PublishGuidance} to write, {@link
 * org.schoolsafety.crosswalk.publication.PublicationLog} and {@link
 * org.schoolsafety.crosswalk.publication.GuidanceItems} to read. Who may call it: vetting writes;
 * search, feeds, subscriptions and reports read. The one rule: a log entry's position is its place
 * in commit order, and an entry is never changed or removed.
 */
@NullMarked
package org.schoolsafety.crosswalk.publication;

import org.jspecify.annotations.NullMarked;
