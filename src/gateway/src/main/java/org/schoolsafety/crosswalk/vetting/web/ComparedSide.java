package org.schoolsafety.crosswalk.vetting.web;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.vetting.likeness.ComparedText;
import org.schoolsafety.crosswalk.vetting.likeness.Other;

/**
 * An item or a submission whose text is compared.
 *
 * @param what which of both it is
 * @param id its id
 * @param title its title
 * @param publisher the id of the organization that stands behind it
 * @param status how it stands: an item's status or a submission's state
 * @param link where it lives
 * @param page the item's page for people
 */
@Schema(description = "An item or a submission whose text is compared.")
public record ComparedSide(
    @Schema(enumeration = {"guidance", "submission"}) String what,
    UUID id,
    String title,
    String publisher,
    String status,
    String link,
    @Nullable String page) {

  static ComparedSide of(ComparedText text) {
    boolean item = text.is().what() == Other.What.GUIDANCE;
    UUID id = text.is().id();
    return new ComparedSide(
        text.is().what().key(),
        id,
        text.title(),
        text.publisher(),
        text.status(),
        (item ? "/api/v1/guidance/" : "/api/v1/submissions/") + id,
        item ? "/guidance/" + id : null);
  }
}
