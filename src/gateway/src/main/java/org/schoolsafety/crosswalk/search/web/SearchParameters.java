package org.schoolsafety.crosswalk.search.web;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.search.query.GuidanceQuery;
import org.schoolsafety.crosswalk.search.query.SortOrder;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/** The query parameters of everything that searches: the API, the result page, the feed. */
public class SearchParameters extends FilterParameters {

  static final int DEFAULT_SIZE = 20;

  @QueryParam("sort")
  @Parameter(
      description =
          "newest and oldest go by the date of issue, or of publication here where none is known."
              + " Without words to find, relevance is the same as newest.")
  @Schema(
      enumeration = {"relevance", "newest", "oldest", "title"},
      defaultValue = "relevance")
  public @Nullable String sort;

  @QueryParam("size")
  @Parameter(description = "Items a page")
  @Schema(
      type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.INTEGER,
      minimum = "1",
      maximum = "100",
      defaultValue = "20")
  public @Nullable String size;

  @QueryParam("cursor")
  @Parameter(description = "The next of the page before, with the same other parameters")
  public @Nullable String cursor;

  /**
   * The question these parameters ask, in the order they name.
   *
   * @throws org.schoolsafety.crosswalk.platform.problem.ProblemException for a value that is not of
   *     the documented form
   */
  public GuidanceQuery toQuery(Taxonomy taxonomy) {
    return toQuery(taxonomy, ParameterValues.sort(sort));
  }

  /** The same question in another order. */
  public GuidanceQuery toQuery(Taxonomy taxonomy, SortOrder order) {
    return question(
        taxonomy,
        ParameterValues.editions(editions),
        order,
        ParameterValues.size(size, DEFAULT_SIZE),
        cursor);
  }

  /** Whether an order is named. */
  public boolean namesSort() {
    return sort != null && !sort.isEmpty();
  }
}
