package org.schoolsafety.crosswalk.publication.difference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.schoolsafety.crosswalk.content.extraction.Passage;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.publication.GuidanceItems;
import org.schoolsafety.crosswalk.publication.ReadGuidance;

/** Says what changed in an item's text from one version to another. */
@ApplicationScoped
public class CompareVersions {

  @Inject ReadGuidance guidance;
  @Inject GuidanceItems items;

  /**
   * The difference between two versions.
   *
   * @throws ProblemException if one of them is not there, or the item was withdrawn
   */
  public TextDifference compare(UUID id, int from, int to) {
    guidance.available(id);
    guidance.version(id, from);
    guidance.version(id, to);
    return compare(items.passages(id, from), items.passages(id, to));
  }

  /** The difference between two texts. */
  public TextDifference compare(List<Passage> before, List<Passage> after) {
    return Comparison.between(before, after);
  }
}
