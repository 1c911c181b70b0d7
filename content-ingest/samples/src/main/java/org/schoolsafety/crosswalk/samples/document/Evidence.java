package org.schoolsafety.crosswalk.samples.document;

/** What one evidence scale says: the rating, where it is said, since when, and of what exactly. */
public record Evidence(String scale, String rating, String source, String date, String scope) {}
