package org.schoolsafety.crosswalk.search.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.publication.edition.EditionTie;
import org.schoolsafety.crosswalk.publication.web.EditionBody;
import org.schoolsafety.crosswalk.publication.web.GuidanceSummary;
import org.schoolsafety.crosswalk.search.GuidanceHit;
import org.schoolsafety.crosswalk.search.Snippet;

/**
 * One item of a page of results: its public record in short, where it matched, and where it lives.
 */
public final class SearchItem extends GuidanceSummary {

  @Schema(description = "How well it matched; absent where the order is another.")
  public final @Nullable Double score;

  public final List<Snippet> snippets;

  @Schema(description = "Its place in an edition family; absent where it is in none.")
  public final @Nullable EditionTie edition;

  @Schema(description = "Other editions of the same guidance that are in force.")
  public final List<EditionBody> editions;

  @Schema(
      description =
          "Whether another item is reported to advise differently, and nothing has been decided yet.")
  public final boolean openConflict;

  private SearchItem(GuidanceHit hit) {
    super(hit.record());
    score = hit.score();
    snippets = hit.snippets();
    edition = hit.record().edition();
    editions = hit.editions().stream().map(EditionBody::of).toList();
    openConflict = hit.record().inOpenConflict();
  }

  static SearchItem of(GuidanceHit hit) {
    return new SearchItem(hit);
  }
}
