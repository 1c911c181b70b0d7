package org.schoolsafety.crosswalk.publication.web;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.schoolsafety.crosswalk.publication.FamilyState;
import org.schoolsafety.crosswalk.publication.ItemState;

/**
 * An edition family as it stands in a response.
 *
 * @param id its id
 * @param members in order of preference, the main edition first
 * @param link where it lives
 */
@Schema(name = "EditionFamily", description = "Items that are editions of the same guidance.")
public record EditionFamilyBody(
    UUID id,
    @Schema(
            description =
                "In order of preference, the main edition first; the first in force is preferred.")
        List<EditionBody> members,
    String link) {

  static EditionFamilyBody of(FamilyState state) {
    return new EditionFamilyBody(
        state.family().id(),
        state.members().stream().map(ItemState::record).map(EditionBody::of).toList(),
        "/api/v1/edition-families/" + state.family().id());
  }
}
