package org.schoolsafety.crosswalk.subscriptions.feed.web;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.feeds.changes.ReadChanges;
import org.schoolsafety.crosswalk.platform.problem.FieldError;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.search.query.GuidanceQuery;
import org.schoolsafety.crosswalk.search.query.SortOrder;

/** Which part of a private feed is meant; what it is about is kept with the subscription. */
public class PrivateFeedParameters {

  private static final int LARGEST = 100;
  private static final int USUAL = 20;

  @QueryParam("size")
  @Parameter(description = "Items a page")
  @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "20")
  public @Nullable String size;

  @QueryParam("cursor")
  @Parameter(description = "Where the page begins, as next links have it")
  public @Nullable String cursor;

  @QueryParam("archive")
  @Parameter(
      description =
          "Name of an archive, as prev-archive links have it; goes without size and cursor, and not"
              + " with a search for words")
  public @Nullable String archive;

  boolean namesArchive() {
    return archive != null && !archive.isEmpty();
  }

  /** The search in the order of changes, at this page. */
  GuidanceQuery page(GuidanceQuery search) {
    return part(search, pageSize(), cursor == null || cursor.isEmpty() ? null : cursor);
  }

  /** The same for an archive, which has no pages. */
  GuidanceQuery archived(GuidanceQuery search) {
    boolean paged = Stream.of(size, cursor).anyMatch(value -> value != null && !value.isBlank());
    if (paged || ReadChanges.asksForWords(search)) {
      throw refused("archive", "goes without size and cursor, and not with a search for words");
    }
    return part(search, USUAL, null);
  }

  private static GuidanceQuery part(GuidanceQuery search, int size, @Nullable String cursor) {
    return new GuidanceQuery(
        search.text(),
        search.filters(),
        search.issuedFrom(),
        search.issuedTo(),
        search.editions(),
        SortOrder.CHANGED,
        size,
        cursor);
  }

  private int pageSize() {
    if (size == null || size.isEmpty()) {
      return USUAL;
    }
    if (!size.matches("\\d{1,3}")
        || Integer.parseInt(size) < 1
        || Integer.parseInt(size) > LARGEST) {
      throw refused("size", "must be a whole number from 1 to 100");
    }
    return Integer.parseInt(size);
  }

  private static ProblemException refused(String parameter, String message) {
    return new ProblemException(
        ProblemType.INVALID_PARAMETER,
        "The parameter %s %s.".formatted(parameter, message),
        List.of(new FieldError(parameter, message)));
  }
}
