package org.schoolsafety.crosswalk.publication;

import jakarta.json.bind.annotation.JsonbCreator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where and for whom an item holds, of two that advise differently.
 *
 * @param item the item
 * @param settings notations of {@code setting}
 * @param audiences notations of {@code audience}
 * @param levels notations of {@code education-level}
 */
@Schema(description = "Where and for whom an item holds, of two that advise differently.")
public record ItemScope(
    UUID item, List<String> settings, List<String> audiences, List<String> levels) {

  /** Reads what is not said as nothing. */
  @JsonbCreator
  public ItemScope {
    settings = settings == null ? List.of() : List.copyOf(settings);
    audiences = audiences == null ? List.of() : List.copyOf(audiences);
    levels = levels == null ? List.of() : List.copyOf(levels);
  }
}
