package org.schoolsafety.crosswalk.search.web.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.search.query.Filter;

/**
 * One part of a search that cannot be used.
 *
 * @param filter the filter it is a value of, if it is one
 * @param wrong what is wrong, in a sentence
 * @param right what to do instead, in a sentence
 * @param choices what can be chosen in its place, each as the search with it
 */
public record SearchFault(
    @Nullable Filter filter, String wrong, String right, List<Choice> choices) {

  /** A fault without anything to choose. */
  static SearchFault of(String wrong, String right) {
    return of(null, wrong, right);
  }

  /** The same in a value of this filter. */
  static SearchFault of(@Nullable Filter filter, String wrong, String right) {
    return new SearchFault(filter, wrong, right, List.of());
  }

  /** The same with these choices. */
  SearchFault offering(List<Choice> others) {
    return new SearchFault(filter, wrong, right, others);
  }

  /**
   * Something to choose instead.
   *
   * @param label what people call it
   * @param href the rest of the search with it
   */
  public record Choice(String label, String href) {}
}
