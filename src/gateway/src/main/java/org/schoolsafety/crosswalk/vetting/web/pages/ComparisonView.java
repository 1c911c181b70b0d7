package org.schoolsafety.crosswalk.vetting.web.pages;

import java.util.List;
import org.schoolsafety.crosswalk.publication.difference.TextDifference;

/**
 * Two texts side by side.
 *
 * @param from the one to start from
 * @param to the one that is read against it
 * @param difference what leads from one to the other
 */
public record ComparisonView(Side from, Side to, TextDifference difference) {

  /**
   * One of the two.
   *
   * @param title its title
   * @param href its page; empty where it has none
   * @param standing what it is and how it stands, for example {@code Published item, current}
   * @param percent how much of it is in the other
   */
  public record Side(String title, String href, String standing, int percent) {}

  /** What this side says at a place where both differ: what stayed, and its own words. */
  public static List<TextDifference.Part> only(
      TextDifference.Kind own, TextDifference.Change change) {
    return change.parts().stream()
        .filter(part -> part.kind() == TextDifference.Kind.SAME || part.kind() == own)
        .toList();
  }
}
