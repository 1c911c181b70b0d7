package org.schoolsafety.crosswalk.conflicts.web;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.conflicts.ConflictEvent;
import org.schoolsafety.crosswalk.conflicts.ConflictInItems;

/** All that is public of a conflict, and what its reader may do with it. */
@Schema(
    name = "Conflict",
    description = "Two items that are reported to advise differently, and what came of it.")
public final class ConflictBody extends ConflictSummary {

  @Schema(description = "What happened to it, oldest first.")
  public final List<Line> history;

  @Schema(description = "What the caller may do now: comment, resolution, reopening.")
  public final List<String> allowedMoves;

  private ConflictBody(
      ConflictInItems conflict, List<ConflictEvent> events, List<String> allowedMoves) {
    super(conflict);
    this.history = events.stream().map(Line::of).toList();
    this.allowedMoves = allowedMoves;
  }

  static ConflictBody of(
      ConflictInItems conflict, List<ConflictEvent> events, List<String> allowedMoves) {
    return new ConflictBody(conflict, events, allowedMoves);
  }

  /**
   * Something that happened to it.
   *
   * @param event what
   * @param at when
   * @param byOrganization which organization did it
   * @param explanation why
   * @param resolution the decision, where it was one
   */
  @Schema(name = "ConflictEvent", description = "Something that happened to a conflict.")
  public record Line(
      @Schema(enumeration = {"reported", "resolved", "dismissed", "reopened"}) String event,
      Instant at,
      String byOrganization,
      String explanation,
      @Nullable Decided resolution) {

    static Line of(ConflictEvent event) {
      return new Line(
          event.event(),
          event.at(),
          event.organization(),
          event.explanation(),
          Decided.of(event.resolution()));
    }
  }
}
