package org.schoolsafety.crosswalk.feeds.web;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.problem.FieldError;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.search.query.Editions;
import org.schoolsafety.crosswalk.search.query.GuidanceQuery;
import org.schoolsafety.crosswalk.search.query.SortOrder;
import org.schoolsafety.crosswalk.search.web.SearchParameters;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/** The query parameters of a feed: those of the search, and which archive. */
public class FeedParameters extends SearchParameters {

  @QueryParam("archive")
  @Parameter(
      description =
          "Name of an archive, as prev-archive links have it; goes with filters alone, without q,"
              + " sort, size and cursor")
  public @Nullable String archive;

  /** What the feed is to carry: the latest change first, unless another order is named. */
  GuidanceQuery question(Taxonomy taxonomy) {
    return namesSort() ? toQuery(taxonomy) : toQuery(taxonomy, SortOrder.CHANGED);
  }

  /** The same for an archive, which has no other order and no pages. */
  GuidanceQuery archived(Taxonomy taxonomy) {
    boolean more =
        Stream.of(q, sort, size, cursor)
            .filter(Objects::nonNull)
            .anyMatch(value -> !value.isBlank());
    if (more) {
      String message = "goes with filters alone, without q, sort, size and cursor";
      throw new ProblemException(
          ProblemType.INVALID_PARAMETER,
          "The parameter archive " + message + ".",
          List.of(new FieldError("archive", message)));
    }
    return toFilter(taxonomy, Editions.PREFERRED);
  }
}
