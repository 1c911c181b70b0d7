package org.schoolsafety.crosswalk.publication;

/**
 * Fired when an entry is appended; observe it after the transaction's success.
 *
 * @param position the new entry's position
 */
public record PublicationAppended(long position) {}
