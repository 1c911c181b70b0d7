package org.schoolsafety.crosswalk.search.web;

import jakarta.ws.rs.QueryParam;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.search.query.Editions;
import org.schoolsafety.crosswalk.search.query.Filter;
import org.schoolsafety.crosswalk.search.query.GuidanceQuery;
import org.schoolsafety.crosswalk.search.query.SortOrder;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/** The query parameters that say which guidance is meant, in whatever order and form it comes. */
public class FilterParameters {

  @QueryParam("q")
  @Parameter(
      description =
          "Words to find. \"Quotes\" hold a phrase together, a minus keeps a word or phrase out."
              + " Word forms and the taxonomy's other wordings are found too.",
      example = "SRO training -webinar")
  @Schema(maxLength = ParameterValues.LONGEST_TEXT)
  public @Nullable String q;

  @QueryParam("phase")
  @Parameter(
      description = "Notations of the scheme phase; repeated or separated by commas: any of them",
      example = "response")
  public List<String> phase = List.of();

  @QueryParam("topic")
  @Parameter(
      description = "Notations of the scheme topic: any of them",
      example = "drills-and-exercises")
  public List<String> topic = List.of();

  @QueryParam("audience")
  @Parameter(description = "Notations of the scheme audience: any of them", example = "teachers")
  public List<String> audience = List.of();

  @QueryParam("kind")
  @Parameter(description = "Notations of the scheme kind: any of them", example = "toolkit")
  public List<String> kind = List.of();

  @QueryParam("publisher")
  @Parameter(
      description = "Ids of publishing organizations: any of them; an unknown one is refused",
      example = "fema")
  public List<String> publisher = List.of();

  @QueryParam("evidence")
  @Parameter(description = "Evidence as scale:rating: any of them", example = "essa-tier:strong")
  public List<String> evidence = List.of();

  @QueryParam("language")
  @Parameter(description = "Languages (BCP 47); regions are not told apart", example = "en")
  public List<String> language = List.of();

  @QueryParam("issuedFrom")
  @Parameter(
      description = "Issued on this date or later (RFC 3339 full-date)",
      example = "2020-01-01")
  @Schema(format = "date")
  public @Nullable String issuedFrom;

  @QueryParam("issuedTo")
  @Parameter(
      description = "Issued on this date or earlier (RFC 3339 full-date)",
      example = "2025-12-31")
  @Schema(format = "date")
  public @Nullable String issuedTo;

  @QueryParam("editions")
  @Parameter(
      description =
          "Of several editions of the same guidance (formats, reprints, drafts, earlier editions)"
              + " only the preferred one is found, and a translation where language asks for it;"
              + " all finds every one.")
  @Schema(
      enumeration = {"preferred", "all"},
      defaultValue = "preferred")
  public @Nullable String editions;

  /**
   * The question of which guidance is meant.
   *
   * @param usual which members of an edition family, where the parameters do not say
   * @throws org.schoolsafety.crosswalk.platform.problem.ProblemException for a value that is not of
   *     the documented form
   */
  public GuidanceQuery toFilter(Taxonomy taxonomy, Editions usual) {
    boolean silent = editions == null || editions.isEmpty();
    return question(
        taxonomy,
        silent ? usual : ParameterValues.editions(editions),
        SortOrder.CHANGED,
        SearchParameters.DEFAULT_SIZE,
        null);
  }

  GuidanceQuery question(
      Taxonomy taxonomy, Editions shown, SortOrder order, int size, @Nullable String cursor) {
    var from = ParameterValues.date("issuedFrom", issuedFrom);
    var to = ParameterValues.date("issuedTo", issuedTo);
    return new GuidanceQuery(
        ParameterValues.text(q),
        filters(new FilterValues(taxonomy)),
        from,
        to,
        shown,
        order,
        size,
        cursor);
  }

  private Map<Filter, Set<String>> filters(FilterValues values) {
    Map<Filter, Set<String>> filters = new EnumMap<>(Filter.class);
    filters.put(Filter.PHASE, values.check(Filter.PHASE, phase));
    filters.put(Filter.TOPIC, values.check(Filter.TOPIC, topic));
    filters.put(Filter.AUDIENCE, values.check(Filter.AUDIENCE, audience));
    filters.put(Filter.KIND, values.check(Filter.KIND, kind));
    filters.put(Filter.PUBLISHER, values.check(Filter.PUBLISHER, publisher));
    filters.put(Filter.EVIDENCE, values.check(Filter.EVIDENCE, evidence));
    filters.put(Filter.LANGUAGE, values.check(Filter.LANGUAGE, language));
    return filters;
  }
}
