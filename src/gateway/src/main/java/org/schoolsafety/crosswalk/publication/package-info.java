/**
 * Published guidance: items, their versions, and the publication log that everything public is made
 * from.
 *
 * <p>Purpose: say what is public, in one strict order, for ever. Public door: {@link
 * org.schoolsafety.crosswalk.publication.PublishGuidance} and {@link
 * org.schoolsafety.crosswalk.publication.ReviseGuidance} and {@link
 * org.schoolsafety.crosswalk.publication.ConfirmGuidance} for vetting; {@link
 * org.schoolsafety.crosswalk.publication.SupersedeGuidance}, {@link
 * org.schoolsafety.crosswalk.publication.WithdrawGuidance} and {@link
 * org.schoolsafety.crosswalk.publication.RestoreGuidance} for the moves people make; {@link
 * org.schoolsafety.crosswalk.publication.NoteConflict} for conflicts; {@link
 * org.schoolsafety.crosswalk.publication.KeepEditionFamily} for what belongs together; {@link
 * org.schoolsafety.crosswalk.publication.PublicationLog} and {@link
 * org.schoolsafety.crosswalk.publication.GuidanceItems} to read, {@link
 * org.schoolsafety.crosswalk.publication.FollowLog} and {@link
 * org.schoolsafety.crosswalk.publication.LatestEntries} to keep copies by. Who may call it:
 * vetting, conflicts and its own web doors write; search, feeds, subscriptions, the source watch
 * and reports read. The one rule: a log entry's position is its place in commit order, and an entry
 * is never changed or removed; whether an item is current is what its record's status says.
 */
@NullMarked
package org.schoolsafety.crosswalk.publication;

import org.jspecify.annotations.NullMarked;
