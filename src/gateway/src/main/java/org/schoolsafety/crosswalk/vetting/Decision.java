package org.schoolsafety.crosswalk.vetting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer decides. Tags and descriptions that are left out stay as the sender gave them.
 *
 * @param decision {@code publish} or {@code reject}
 * @param reason why, in the reviewer's words; shown to the publisher, and with a published item to
 *     everyone
 * @param title the title to publish under
 * @param summary what it is about, in a sentence or two
 * @param issued when the publisher issued it
 * @param language BCP 47
 * @param kind a notation of {@code kind}
 * @param phases notations of {@code phase}
 * @param topics notations of {@code topic}
 * @param audiences notations of {@code audience}
 * @param functions notations of {@code function}
 * @param hazards notations of {@code hazard}
 * @param evidence statements, each on its own scale
 */
@Schema(name = "Decision", description = "What a reviewer decides on a candidate.")
public record Decision(
    @NotNull(message = "is required: publish or reject")
        @Pattern(regexp = "publish|reject", message = "must be publish or reject")
        String decision,
    @NotBlank(message = "is required: say why") @Size(max = 5000) String reason,
    @Nullable @Size(min = 1, max = 500) String title,
    @Nullable @Size(max = 5000) String summary,
    @Nullable LocalDate issued,
    @Nullable
        @Pattern(
            regexp = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*",
            message = "must be a BCP 47 language tag")
        String language,
    @Nullable String kind,
    @Nullable @Size(max = 20) List<String> phases,
    @Nullable @Size(max = 20) List<String> topics,
    @Nullable @Size(max = 20) List<String> audiences,
    @Nullable @Size(max = 20) List<String> functions,
    @Nullable @Size(max = 20) List<String> hazards,
    @Nullable @Valid @Size(max = 20) List<Evidence> evidence) {

  /** How the item is to be described. */
  public Description description() {
    return new Description(
        title, summary, issued, language, kind, phases, topics, audiences, functions, hazards,
        evidence);
  }

  /** Whether the item is to be published. */
  public boolean publishes() {
    return "publish".equals(decision);
  }

  /**
   * One statement of evidence as a reviewer enters it.
   *
   * @param scale {@code essa-tier}, {@code wwc-rating}, {@code crimesolutions-rating} or {@code
   *     local-vetting}
   * @param rating a notation of that scheme
   * @param source where it can be checked
   * @param date when the statement was made
   * @param scope what it covers
   */
  @Schema(name = "EvidenceInput", description = "One statement of evidence, on one scale.")
  public record Evidence(
      @NotNull(message = "is required")
          @Pattern(
              regexp = "essa-tier|wwc-rating|crimesolutions-rating|local-vetting",
              message = "must be essa-tier, wwc-rating, crimesolutions-rating or local-vetting")
          String scale,
      @NotBlank(message = "is required") String rating,
      @Nullable
          @Pattern(
              regexp = "https?://[^\\s<>\"]+",
              message = "must be an absolute http or https address")
          @Size(max = 2000)
          String source,
      @Nullable LocalDate date,
      @Nullable @Size(max = 2000) String scope) {}
}
