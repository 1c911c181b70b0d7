package org.schoolsafety.crosswalk.platform.pages;

/**
 * One day.
 *
 * @param iso as in ISO 8601, for example {@code 2026-11-22}
 * @param text as people read it, for example {@code November 22, 2026}
 */
public record PlainDate(String iso, String text) {}
