package org.schoolsafety.crosswalk.vetting.web;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.json.StoredJson;
import org.schoolsafety.crosswalk.vetting.Description;
import org.schoolsafety.crosswalk.vetting.review.Review;
import org.schoolsafety.crosswalk.vetting.review.SubmissionEvent;
import org.schoolsafety.crosswalk.vetting.rubric.Scoring;

/**
 * How a submission came to where it stands.
 *
 * @param moves all moves, oldest first
 * @param reviews all verdicts, oldest first
 */
@Schema(name = "SubmissionStory", description = "How a submission came to where it stands.")
public record SubmissionStory(List<Line> moves, List<Verdict> reviews) {

  static SubmissionStory of(List<SubmissionEvent> events, List<Review> reviews) {
    return new SubmissionStory(
        events.stream().map(Line::of).toList(), reviews.stream().map(Verdict::of).toList());
  }

  /**
   * One move.
   *
   * @param move what was done
   * @param from the state before; absent for the first
   * @param to the state after
   * @param by who did it
   * @param organization for which organization
   * @param at when
   * @param note in words for the other side
   */
  @Schema(name = "SubmissionMove", description = "One move of a submission's story.")
  public record Line(
      String move,
      @Nullable String from,
      String to,
      String by,
      String organization,
      Instant at,
      @Nullable String note) {
    static Line of(SubmissionEvent event) {
      return new Line(
          event.move(),
          event.from(),
          event.to(),
          event.by(),
          event.organization(),
          event.at(),
          event.note());
    }
  }

  /**
   * One verdict with what it rests on.
   *
   * @param reviewer who
   * @param organization for which organization
   * @param byServiceClient whether a machine decided, in a bulk load; absent in older verdicts
   * @param verdict {@code approve} or {@code reject}
   * @param reason the reviewer's words
   * @param description what it was to be published as
   * @param scoring the answers by the rubric; absent where it was decided without one
   * @param at when
   * @param round how many times the submission had come to the reviewers by then
   */
  @Schema(name = "Verdict", description = "One reviewer's verdict with what it rests on.")
  public record Verdict(
      String reviewer,
      String organization,
      @Nullable Boolean byServiceClient,
      String verdict,
      String reason,
      Description description,
      @Nullable Scoring scoring,
      Instant at,
      int round) {
    static Verdict of(Review review) {
      return new Verdict(
          review.reviewer(),
          review.organization(),
          review.byServiceClient(),
          review.verdict(),
          review.reason(),
          StoredJson.read(review.description(), Description.class),
          review.scoring(),
          review.at(),
          review.round());
    }
  }
}
