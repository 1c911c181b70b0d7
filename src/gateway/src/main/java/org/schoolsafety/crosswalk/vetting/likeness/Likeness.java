package org.schoolsafety.crosswalk.vetting.likeness;

import org.schoolsafety.crosswalk.content.extraction.Overlap;

/**
 * What something is like.
 *
 * @param other the other one; without its text
 * @param kind what the likeness is judged to be
 * @param overlap how much of this text is in the other's, and of the other's in this
 */
public record Likeness(ComparedText other, LikenessKind kind, Overlap overlap) {}
