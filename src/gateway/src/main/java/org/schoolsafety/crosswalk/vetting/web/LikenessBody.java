package org.schoolsafety.crosswalk.vetting.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.vetting.likeness.Likeness;
import org.schoolsafety.crosswalk.vetting.likeness.Other;

/**
 * What an item or a submission is like.
 *
 * @param other the other one
 * @param kind what the likeness is judged to be
 * @param percentOfThis how much of this text is in the other's
 * @param percentOfOther how much of the other's text is in this
 * @param difference both side by side; absent where one of them is withdrawn
 */
@Schema(name = "Likeness", description = "What an item or a submission is like.")
public record LikenessBody(
    ComparedSide other,
    @Schema(
            description =
                "same-text: the same words in another layout or format. near-duplicate: most of"
                    + " each is in the other. edition: much of one is in the other. shares-text:"
                    + " passages in common. like-title: nearly the same title alone.",
            enumeration = {"same-text", "near-duplicate", "edition", "shares-text", "like-title"})
        String kind,
    @Schema(
            description = "How much of this text is in the other's, in percent; 100 means all.",
            minimum = "0",
            maximum = "100")
        int percentOfThis,
    @Schema(
            description = "How much of the other's text is in this, in percent; 100 means all.",
            minimum = "0",
            maximum = "100")
        int percentOfOther,
    @Schema(description = "Both side by side, as JSON or (Accept: text/html) as a page.")
        @Nullable String difference) {

  /** The answer about this item or submission. */
  static LikenessBody of(Other self, Likeness likeness) {
    return new LikenessBody(
        ComparedSide.of(likeness.other()),
        likeness.kind().key(),
        likeness.overlap().ofFirst(),
        likeness.overlap().ofSecond(),
        "withdrawn".equals(likeness.other().status())
            ? null
            : difference(self, likeness.other().is()));
  }

  /** A submission is read against what is there already. */
  private static String difference(Other self, Other other) {
    if (self.what() == Other.What.GUIDANCE) {
      return other.what() == Other.What.GUIDANCE
          ? "/api/v1/guidance/%s/difference?from=%s".formatted(self.id(), other.id())
          : "/api/v1/submissions/%s/difference?from=%s".formatted(other.id(), self.id());
    }
    String from = other.what() == Other.What.GUIDANCE ? "from" : "fromSubmission";
    return "/api/v1/submissions/%s/difference?%s=%s".formatted(self.id(), from, other.id());
  }
}
