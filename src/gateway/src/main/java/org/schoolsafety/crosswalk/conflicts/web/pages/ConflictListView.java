package org.schoolsafety.crosswalk.conflicts.web.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of conflicts.
 *
 * @param count how many there are, in words
 * @param choices which ones can be looked at
 * @param conflicts the conflicts, newest first
 * @param first the first page, unless this is it
 * @param next the next page
 */
public record ConflictListView(
    String count,
    List<Choice> choices,
    List<ConflictView> conflicts,
    @Nullable String first,
    @Nullable String next) {

  /**
   * Which ones can be looked at.
   *
   * @param label in words
   * @param href where
   * @param chosen whether it is these
   */
  public record Choice(String label, String href, boolean chosen) {}
}
