package org.schoolsafety.crosswalk.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the sender says about a file (Dublin Core in plain words). Everything but the rights
 * statement may be left out; what is missing is filled from the file itself or by the reviewer.
 *
 * @param title the document's title
 * @param summary what it is about, in a sentence or two
 * @param publisher the id of the organization that stands behind it; the caller's own if absent
 * @param sourceUrl where the publisher keeps it
 * @param issued when the publisher issued it (ISO 8601 date)
 * @param language BCP 47, for example {@code en} or {@code es-MX}
 * @param rights under what terms it may be shared
 * @param kind a notation of {@code kind}
 * @param phases notations of {@code phase}
 * @param topics notations of {@code topic}
 * @param audiences notations of {@code audience}
 */
@Schema(
    name = "SubmittedMetadata",
    description = "What the sender says about a file; only rights is required.")
public record SubmittedMetadata(
    @Nullable @Size(max = 500) String title,
    @Nullable @Size(max = 5000) String summary,
    @Nullable @Size(max = 100) String publisher,
    @Nullable
        @Size(max = 2000)
        @Pattern(
            regexp = "https?://[^\\s<>\"]+",
            message = "must be an absolute http or https address")
        String sourceUrl,
    @Nullable LocalDate issued,
    @Nullable
        @Pattern(
            regexp = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*",
            message = "must be a BCP 47 language tag")
        String language,
    @NotBlank(message = "is required: say under what terms this may be shared") @Size(max = 2000)
        String rights,
    @Nullable String kind,
    @Nullable @Size(max = 20) List<String> phases,
    @Nullable @Size(max = 20) List<String> topics,
    @Nullable @Size(max = 20) List<String> audiences) {

  /** The list, or an empty one where none was sent. */
  public static List<String> orEmpty(@Nullable List<String> list) {
    return list == null ? List.of() : list;
  }
}
