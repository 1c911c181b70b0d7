package org.schoolsafety.crosswalk.publication.edition;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An item's place in an edition family, as its public record tells it.
 *
 * @param family the family
 * @param relation what it is to the family's main edition, see {@link EditionRelation}; absent for
 *     the main edition itself
 * @param preferred whether it stands for the family: a search shows it and not the others
 */
@Schema(description = "An item's place in an edition family.")
public record EditionTie(
    UUID family,
    @Schema(
            description =
                "What it is to the family's main edition; absent for the main edition itself.",
            enumeration = {"other-format", "reprint", "draft", "earlier-edition", "translation"})
        @Nullable String relation,
    @Schema(description = "Whether it stands for the family in searches.") boolean preferred) {

  /** The same place, whoever stands for the family. */
  public EditionTie standingForIt(boolean nowPreferred) {
    return new EditionTie(family, relation, nowPreferred);
  }
}
