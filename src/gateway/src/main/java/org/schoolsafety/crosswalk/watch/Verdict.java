package org.schoolsafety.crosswalk.watch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.content.extraction.Passage;

/**
 * What a source's answer means.
 *
 * @param outcome how it was found
 * @param reason the same in words
 * @param found what is remembered of it; as before where nothing that could be the document came
 * @param text what it says, to show what differs; absent where that is known already
 * @param isBasis whether later texts are held against this one
 */
record Verdict(
    SourceOutcome outcome,
    String reason,
    SourceCheck.Found found,
    @Nullable List<Passage> text,
    boolean isBasis) {

  static Verdict notFound(SourceOutcome outcome, String reason, SourceCheck known) {
    return new Verdict(outcome, reason, known.found(), null, false);
  }
}
