package org.schoolsafety.crosswalk.conflicts.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.conflicts.SuggestConflicts;
import org.schoolsafety.crosswalk.conflicts.Suggestions;
import org.schoolsafety.crosswalk.platform.http.Cursor;
import org.schoolsafety.crosswalk.platform.http.IdForm;
import org.schoolsafety.crosswalk.security.Role;

/** Where to look for conflicts. */
@Path("/api/v1/conflicts/suggestions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.REVIEWER)
@Tag(
    name = "Conflicts",
    description = "Items that advise differently: reported, discussed, resolved on record.")
@SecurityRequirement(name = "bearer")
public class ConflictSuggestionsResource {

  private static final String CURSOR_KIND = "conflict-suggestions";

  @Inject SuggestConflicts suggestConflicts;

  /** Pairs that may be in conflict. */
  @GET
  @Operation(
      operationId = "suggestConflicts",
      summary = "Pairs of items that may be in conflict, with the reasons",
      description =
          "In force, for the same function and audience, by different publishers, much alike in their words, and on"
              + " record in no conflict yet. Looks at some items at a time, last changed first: a page may hold"
              + " nothing and still have a next one. With item, only pairs of that item.")
  public SuggestionPage suggestConflicts(
      @QueryParam("item")
          @Parameter(description = "Only pairs of this item")
          @Pattern(regexp = IdForm.REGEX, message = "must be the id of an item")
          @Nullable String item,
      @QueryParam("size")
          @Parameter(description = "How many items to look at, 1 to 50")
          @DefaultValue("20")
          @Min(value = 1, message = "must be at least 1")
          @Max(value = 50, message = "must be at most 50")
          int size,
      @QueryParam("cursor") @Parameter(description = "The next of the page before")
          @Nullable String cursor) {
    if (item != null) {
      return SuggestionPage.of(suggestConflicts.of(UUID.fromString(item)), null);
    }
    Suggestions found = suggestConflicts.lookOn(before(cursor), size);
    return SuggestionPage.of(found, next(found.next()));
  }

  private static long before(@Nullable String cursor) {
    return cursor == null ? Long.MAX_VALUE : Cursor.decodeNumber(CURSOR_KIND, cursor);
  }

  private static @Nullable String next(@Nullable Long position) {
    return position == null ? null : Cursor.encode(CURSOR_KIND, List.of(position.toString()));
  }
}
