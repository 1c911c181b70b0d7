package org.schoolsafety.crosswalk.vetting.likeness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.schoolsafety.crosswalk.content.extraction.Overlap;
import org.schoolsafety.crosswalk.content.extraction.Shingles;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.publication.difference.CompareVersions;
import org.schoolsafety.crosswalk.publication.difference.TextDifference;
import org.schoolsafety.crosswalk.security.Caller;

/** Lays two texts side by side. */
@ApplicationScoped
public class CompareTexts {

  /**
   * Two texts side by side.
   *
   * @param from the one to start from
   * @param to the one that is read against it
   * @param overlap how much of the one to start from is in the other, and the other way round
   * @param difference what leads from one to the other
   */
  public record SideBySide(
      ComparedText from, ComparedText to, Overlap overlap, TextDifference difference) {}

  /** To be raised when the same texts make another comparison, so that copies are made anew. */
  private static final String EDITION = "comparison1-";

  @Inject ComparedTexts texts;
  @Inject CompareVersions compare;

  /**
   * What the comparison of two items follows from, told without comparing them: while it is the
   * same, so is the comparison.
   *
   * @throws ProblemException as {@link #guidance} does
   */
  public String stateOfGuidance(UUID from, UUID to) {
    return EDITION + texts.stateOfGuidance(from) + "-" + texts.stateOfGuidance(to);
  }

  /**
   * Two items.
   *
   * @throws ProblemException if one of them is not known, or was withdrawn
   */
  public SideBySide guidance(UUID from, UUID to) {
    return sideBySide(texts.ofGuidance(from), texts.ofGuidance(to));
  }

  /**
   * A submission against an item or another submission.
   *
   * @throws ProblemException if one of them is not known, or not for this caller to know
   */
  public SideBySide submission(Other from, UUID to, Caller caller) {
    ComparedText first =
        from.what() == Other.What.GUIDANCE
            ? texts.ofGuidance(from.id())
            : texts.ofSubmission(from.id(), caller);
    return sideBySide(first, texts.ofSubmission(to, caller));
  }

  private SideBySide sideBySide(ComparedText from, ComparedText to) {
    return new SideBySide(
        from.withoutText(),
        to.withoutText(),
        Shingles.of(from.passages()).overlap(Shingles.of(to.passages())),
        compare.compare(from.passages(), to.passages()));
  }
}
