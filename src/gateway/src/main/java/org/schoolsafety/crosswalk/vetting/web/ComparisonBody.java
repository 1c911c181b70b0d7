package org.schoolsafety.crosswalk.vetting.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.schoolsafety.crosswalk.publication.web.DifferenceBody;
import org.schoolsafety.crosswalk.vetting.likeness.CompareTexts;

/**
 * Two texts side by side.
 *
 * @param from the one to start from
 * @param to the one that is read against it
 * @param percentOfFrom how much of the first is in the second
 * @param percentOfTo how much of the second is in the first
 * @param complete whether the texts were compared to their end
 * @param wordsAdded how many words only the second has
 * @param wordsRemoved how many words only the first has
 * @param changes the places where they differ, in the order of the text
 */
@Schema(name = "Comparison", description = "Two texts side by side.")
public record ComparisonBody(
    ComparedSide from,
    ComparedSide to,
    int percentOfFrom,
    int percentOfTo,
    @Schema(description = "False if the texts were too long to be compared to the end.")
        boolean complete,
    int wordsAdded,
    int wordsRemoved,
    List<DifferenceBody.Change> changes) {

  static ComparisonBody of(CompareTexts.SideBySide both) {
    return new ComparisonBody(
        ComparedSide.of(both.from()),
        ComparedSide.of(both.to()),
        both.overlap().ofFirst(),
        both.overlap().ofSecond(),
        both.difference().complete(),
        both.difference().wordsAdded(),
        both.difference().wordsRemoved(),
        DifferenceBody.changesOf(both.difference()));
  }
}
