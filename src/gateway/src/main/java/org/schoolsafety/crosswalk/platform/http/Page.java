package org.schoolsafety.crosswalk.platform.http;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a listing.
 *
 * @param items what is on it
 * @param next the cursor of the page after it; absent on the last one
 */
public record Page<T>(List<T> items, @Nullable String next) {

  /**
   * The page that these rows make.
   *
   * @param rows as many as fit, and one more if there is a next page
   * @param cursorAfter the cursor of what comes after an entry
   */
  public static <T> Page<T> of(List<T> rows, Paging asked, Function<T, String> cursorAfter) {
    if (rows.size() <= asked.size()) {
      return new Page<>(rows, null);
    }
    List<T> items = rows.subList(0, asked.size());
    return new Page<>(items, cursorAfter.apply(items.get(items.size() - 1)));
  }
}
