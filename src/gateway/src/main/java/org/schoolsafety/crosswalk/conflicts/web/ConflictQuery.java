package org.schoolsafety.crosswalk.conflicts.web;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.conflicts.ConflictFilter;
import org.schoolsafety.crosswalk.platform.http.IdForm;
import org.schoolsafety.crosswalk.platform.http.Paging;

/** The query parameters of the conflict listing. */
public class ConflictQuery extends Paging {

  static final String CURSOR_KIND = "conflicts";

  @QueryParam("state")
  @Parameter(description = "Where it stands; open and resolved ones without it", example = "open")
  @Pattern(regexp = "open|resolved|dismissed", message = "must be open, resolved or dismissed")
  @Nullable String state;

  @QueryParam("item")
  @Parameter(description = "One of the two items")
  @Pattern(regexp = IdForm.REGEX, message = "must be the id of an item")
  @Nullable String item;

  ConflictFilter filter() {
    return new ConflictFilter(state, item == null ? null : UUID.fromString(item));
  }

  long before() {
    return place(CURSOR_KIND, Long.MAX_VALUE);
  }
}
