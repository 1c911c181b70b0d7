package org.schoolsafety.crosswalk.publication.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.publication.edition.EditionMember;

/**
 * Which items are editions of the same guidance.
 *
 * @param members in order of preference, the main edition first
 * @param explanation why, in words for the public
 */
@Schema(description = "Which items are editions of the same guidance. All of it is public.")
public record EditionFamilyRequest(
    @NotNull(message = "is required: the items, in order of preference")
        @Size(min = 2, max = 50, message = "must be 2 to 50 items")
        List<@NotNull(message = "is required") @Valid Member> members,
    @NotBlank(message = "is required: say why, everyone will read it") @Size(max = 5000)
        String explanation) {

  /**
   * One of them.
   *
   * @param id the item
   * @param relation what it is to the first; none for the first itself
   */
  @Schema(name = "WantedEdition", description = "An item, and what it is to the main edition.")
  public record Member(
      @NotNull(message = "is required: the id of an item") UUID id,
      @Schema(enumeration = {"other-format", "reprint", "draft", "earlier-edition", "translation"})
          @Nullable String relation) {}

  List<EditionMember> wanted() {
    return members.stream()
        .map(member -> new EditionMember(member.id(), member.relation()))
        .toList();
  }
}
