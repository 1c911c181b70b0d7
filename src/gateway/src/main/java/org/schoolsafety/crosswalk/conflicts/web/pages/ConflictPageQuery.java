package org.schoolsafety.crosswalk.conflicts.web.pages;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.conflicts.ConflictFilter;
import org.schoolsafety.crosswalk.conflicts.ConflictInItems;
import org.schoolsafety.crosswalk.platform.http.Cursor;

/** Which conflicts the list page shows. */
public class ConflictPageQuery {

  static final int SIZE = 20;
  private static final String CURSOR_KIND = "conflict-list";

  @QueryParam("state")
  @Pattern(regexp = "open|resolved|dismissed", message = "must be open, resolved or dismissed")
  @Nullable String state;

  @QueryParam("cursor")
  @Nullable String cursor;

  ConflictFilter filter() {
    return new ConflictFilter(state, null);
  }

  long before() {
    return cursor == null ? Long.MAX_VALUE : Cursor.decodeNumber(CURSOR_KIND, cursor);
  }

  String counted(long total) {
    return total == 1 ? "1 conflict" : total + " conflicts";
  }

  List<ConflictListView.Choice> choices() {
    return List.of(
        choice("Open and resolved", null),
        choice("Open", "open"),
        choice("Resolved", "resolved"),
        choice("Found to be none", "dismissed"));
  }

  @Nullable String first() {
    return cursor == null ? null : address(state);
  }

  /** The address of the page after the one that these rows fill, if there are more than fit. */
  @Nullable String next(List<ConflictInItems> rows) {
    if (rows.size() <= SIZE) {
      return null;
    }
    long last = rows.get(SIZE - 1).conflict().sequence();
    return address(state)
        + (state == null ? "?" : "&")
        + "cursor="
        + Cursor.encode(CURSOR_KIND, List.of(Long.toString(last)));
  }

  private ConflictListView.Choice choice(String label, @Nullable String word) {
    return new ConflictListView.Choice(label, address(word), Objects.equals(word, state));
  }

  private static String address(@Nullable String state) {
    return state == null ? "/conflicts" : "/conflicts?state=" + state;
  }
}
