package org.schoolsafety.crosswalk.publication.web.pages;

import java.util.List;

/**
 * The tags of one scheme.
 *
 * @param name what the scheme says about the item, for example {@code Topics}
 * @param tags the tags
 */
public record TagGroup(String name, List<Tag> tags) {

  /**
   * One tag.
   *
   * @param label what people call it
   * @param href the search for it; empty where it is no filter
   */
  public record Tag(String label, String href) {}
}
