package org.schoolsafety.crosswalk.search.web.pages;

import java.util.List;

/**
 * A search of which a part cannot be used.
 *
 * @param heading what happened, in words
 * @param faults what is wrong
 * @param words what stands in the search box
 * @param kept the filters that can be used; a new search keeps them
 * @param rest the same search without what is wrong
 * @param requestId what the operator needs to find it in the log
 */
public record RefusedView(
    String heading,
    List<SearchFault> faults,
    String words,
    List<Part> kept,
    String rest,
    String requestId) {

  /**
   * One value of the search that can be used.
   *
   * @param name the parameter
   * @param value its value
   */
  public record Part(String name, String value) {}
}
