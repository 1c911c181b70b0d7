package org.schoolsafety.crosswalk.conflicts.web;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.conflicts.Suggestion;
import org.schoolsafety.crosswalk.conflicts.Suggestions;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.PublisherReference;

/**
 * Pairs that may be in conflict, found among some of the items.
 *
 * @param looked how many items were looked at
 * @param items the pairs, most alike first
 * @param next the cursor to look on with; absent at the end
 */
@Schema(
    name = "ConflictSuggestions",
    description = "Pairs that may be in conflict, found among some of the items.")
public record SuggestionPage(
    @Schema(description = "How many items were looked at.") int looked,
    List<Pair> items,
    @Nullable String next) {

  static SuggestionPage of(Suggestions suggestions, @Nullable String next) {
    return new SuggestionPage(
        suggestions.looked(), suggestions.found().stream().map(Pair::of).toList(), next);
  }

  /**
   * Two items, and why somebody should look.
   *
   * @param items the two
   * @param functions what both are for
   * @param audiences for whom both are
   * @param likeness how like they are in their words
   */
  @Schema(name = "ConflictSuggestion", description = "Two items, and why somebody should look.")
  public record Pair(
      List<Side> items,
      @Schema(description = "Notations of function that both are for.") List<String> functions,
      @Schema(description = "Notations of audience that both are for.") List<String> audiences,
      @Schema(
              description =
                  "How like the second is to the first in its words: 1 is as like as the first to itself.")
          double likeness) {

    static Pair of(Suggestion pair) {
      return new Pair(
          List.of(Side.of(pair.item()), Side.of(pair.other())),
          pair.functions(),
          pair.audiences(),
          pair.likeness());
    }
  }

  /**
   * One of the two.
   *
   * @param id its id
   * @param title its title
   * @param publisher who stands behind it
   * @param page its page
   */
  @Schema(name = "ConflictSuggestionItem", description = "One of two items.")
  public record Side(UUID id, String title, PublisherReference publisher, String page) {

    static Side of(GuidanceRecord item) {
      return new Side(item.id(), item.title(), item.publisher(), "/guidance/" + item.id());
    }
  }
}
