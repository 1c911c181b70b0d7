package org.schoolsafety.crosswalk.publication.web;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.pages.FileFormat;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.PublisherReference;
import org.schoolsafety.crosswalk.publication.edition.EditionTie;

/**
 * An item as one of several editions of the same guidance.
 *
 * @param id the item
 * @param title its title
 * @param status how it stands
 * @param publisher who stands behind it
 * @param relation what it is to the main edition; absent for the main edition itself
 * @param preferred whether it stands for the family in searches
 * @param language its language (BCP 47)
 * @param issued when the publisher issued it
 * @param format its file's format, as people call it
 * @param mediaType its file's media type
 * @param bytes its file's size
 * @param links where it lives
 */
@Schema(name = "Edition", description = "An item as one of several editions of the same guidance.")
public record EditionBody(
    UUID id,
    String title,
    @Schema(enumeration = {"current", "superseded", "withdrawn"}) String status,
    PublisherReference publisher,
    @Schema(enumeration = {"other-format", "reprint", "draft", "earlier-edition", "translation"})
        @Nullable String relation,
    boolean preferred,
    @Nullable String language,
    @Nullable LocalDate issued,
    String format,
    String mediaType,
    long bytes,
    GuidanceLinks links) {

  /** The item of this record. */
  public static EditionBody of(GuidanceRecord record) {
    EditionTie tie = record.edition();
    return new EditionBody(
        record.id(),
        record.title(),
        record.status(),
        record.publisher(),
        tie == null ? null : tie.relation(),
        tie != null && tie.preferred(),
        record.language(),
        record.issued(),
        FileFormat.of(record.file().mediaType()).name(),
        record.file().mediaType(),
        record.file().bytes(),
        GuidanceLinks.of(record.id()));
  }
}
