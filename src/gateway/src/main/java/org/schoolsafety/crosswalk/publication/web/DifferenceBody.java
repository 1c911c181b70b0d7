package org.schoolsafety.crosswalk.publication.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.publication.difference.TextDifference;

/**
 * What changed in an item's text from one version to another.
 *
 * @param id the item
 * @param from the version to start from
 * @param to the version it became
 * @param complete whether the texts were compared to their end
 * @param wordsAdded how many words are new
 * @param wordsRemoved how many words are gone
 * @param changes the places where they differ, in the order of the text
 * @param page the same for people
 */
public record DifferenceBody(
    UUID id,
    int from,
    int to,
    @Schema(description = "False if the texts were too long to be compared to the end.")
        boolean complete,
    int wordsAdded,
    int wordsRemoved,
    List<Change> changes,
    String page) {

  /**
   * One place where the texts differ.
   *
   * @param heading the heading over it
   * @param page its page, slide or sheet, where the format tells
   * @param before the sentence before it, which stayed
   * @param parts its wording, in order
   * @param after the sentence after it, which stayed
   */
  @Schema(name = "TextChange", description = "One place where two texts differ.")
  public record Change(
      @Nullable String heading,
      @Nullable Integer page,
      @Nullable String before,
      List<Part> parts,
      @Nullable String after) {}

  /**
   * Some words in a row.
   *
   * @param kind what became of them
   * @param text the words
   */
  @Schema(name = "TextPart", description = "Some words in a row, and what became of them.")
  public record Part(
      @Schema(enumeration = {"same", "removed", "added"}) String kind, String text) {}

  static DifferenceBody of(UUID id, int from, int to, TextDifference difference) {
    return new DifferenceBody(
        id,
        from,
        to,
        difference.complete(),
        difference.wordsAdded(),
        difference.wordsRemoved(),
        changesOf(difference),
        "/guidance/%s/versions/%d/difference?from=%d".formatted(id, to, from));
  }

  /** The places where two texts differ, as bodies tell them. */
  public static List<Change> changesOf(TextDifference difference) {
    return difference.changes().stream().map(DifferenceBody::change).toList();
  }

  private static Change change(TextDifference.Change change) {
    return new Change(
        change.heading(),
        change.page(),
        change.before(),
        change.parts().stream()
            .map(part -> new Part(part.kind().name().toLowerCase(Locale.ROOT), part.text()))
            .toList(),
        change.after());
  }
}
