package org.schoolsafety.crosswalk.watch.web;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.publication.difference.TextDifference;
import org.schoolsafety.crosswalk.publication.web.DifferenceBody;
import org.schoolsafety.crosswalk.watch.SourceCheck;

/**
 * What differs between a source as it was last found and what it is held against.
 *
 * @param guidance the item
 * @param version the version that the source is held against
 * @param address where the source is
 * @param basis what it is held against: the published file, or a web page about it as first seen
 * @param changedPercent how many of the words differ
 * @param complete whether the texts were compared to their end
 * @param wordsAdded how many words are new
 * @param wordsRemoved how many words are gone
 * @param changes the places where they differ, in the order of the text
 */
@Schema(name = "SourceDifference", description = "What a source says otherwise.")
public record SourceDifference(
    UUID guidance,
    int version,
    String address,
    @Nullable String basis,
    @Nullable Double changedPercent,
    boolean complete,
    int wordsAdded,
    int wordsRemoved,
    List<DifferenceBody.Change> changes) {

  static SourceDifference of(SourceCheck check, TextDifference difference) {
    return new SourceDifference(
        check.guidance(),
        check.version(),
        check.address(),
        check.found().basis(),
        check.found().changedPercent(),
        difference.complete(),
        difference.wordsAdded(),
        difference.wordsRemoved(),
        DifferenceBody.changesOf(difference));
  }
}
