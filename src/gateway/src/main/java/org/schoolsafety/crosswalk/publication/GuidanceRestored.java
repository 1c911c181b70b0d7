package org.schoolsafety.crosswalk.publication;

import org.schoolsafety.crosswalk.security.Caller;

/**
 * Fired when an item is in force again, in the transaction of its restoration and under the locks
 * of the item and of all that its record is in conflict with.
 *
 * @param item how it stands now
 * @param act why
 * @param by who restored it
 */
public record GuidanceRestored(ItemState item, Act act, Caller by) {}
