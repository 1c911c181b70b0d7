package org.schoolsafety.crosswalk.search.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
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

  private SearchItem(GuidanceHit hit) {
    super(hit.record());
    score = hit.score();
    snippets = hit.snippets();
  }

  static SearchItem of(GuidanceHit hit) {
    return new SearchItem(hit);
  }
}
