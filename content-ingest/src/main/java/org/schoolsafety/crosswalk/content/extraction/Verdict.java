package org.schoolsafety.crosswalk.content.extraction;

import org.jspecify.annotations.Nullable;

/** An outcome with its reason. */
record Verdict(ExtractionOutcome outcome, @Nullable String reason) {}
