package org.schoolsafety.crosswalk.platform.pages;

import org.jspecify.annotations.Nullable;

/**
 * What the frame around a page needs to know.
 *
 * @param site what this gateway is
 * @param title the page's own title, without the site's name
 * @param description one sentence for search engines and previews; may be empty
 * @param canonical the page's one address, absolute; absent where it has none
 * @param feed the Atom feed that follows what this page shows
 * @param words what stands in the header's search box
 * @param indexed whether search engines may list it
 * @param searchInHeader whether the header carries the search box
 */
public record PageFrame(
    Site site,
    String title,
    String description,
    @Nullable String canonical,
    FeedLink feed,
    String words,
    boolean indexed,
    boolean searchInHeader) {

  /** The same frame for a page that has one permanent address. */
  public PageFrame at(String path) {
    return new PageFrame(
        site, title, description, site.publicUrl() + path, feed, words, true, searchInHeader);
  }

  /** The same frame announcing another feed. */
  public PageFrame following(FeedLink other) {
    return new PageFrame(
        site, title, description, canonical, other, words, indexed, searchInHeader);
  }

  /** The same frame with these words in the header's search box. */
  public PageFrame searching(String asked) {
    return new PageFrame(site, title, description, canonical, feed, asked, indexed, searchInHeader);
  }

  /** The same frame for a page that has a search box of its own. */
  public PageFrame withOwnSearch() {
    return new PageFrame(site, title, description, canonical, feed, words, indexed, false);
  }

  /** The same frame, not to be listed by search engines. */
  public PageFrame unlisted() {
    return new PageFrame(site, title, description, canonical, feed, words, false, searchInHeader);
  }
}
