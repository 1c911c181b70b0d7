package org.schoolsafety.crosswalk.vetting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How the reviewer wants an item described and tagged. What is left out stays as the sender gave
 * it.
 *
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
@Schema(name = "Description", description = "How an item is to be described and tagged.")
public record Description(
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
    @Nullable @Valid @Size(max = 20) List<Decision.Evidence> evidence) {

  /** Everything as the sender gave it. */
  public static final Description AS_SENT =
      new Description(null, null, null, null, null, null, null, null, null, null, null);
}
