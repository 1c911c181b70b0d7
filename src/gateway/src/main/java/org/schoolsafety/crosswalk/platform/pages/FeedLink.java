package org.schoolsafety.crosswalk.platform.pages;

/**
 * A feed as a page announces it, in all its formats.
 *
 * @param href its address as Atom
 * @param title what it carries
 */
public record FeedLink(String href, String title) {

  private static final String ATOM = ".atom";

  /** Its address as RSS. */
  public String rss() {
    return as(".rss");
  }

  /** Its address as JSON Feed. */
  public String json() {
    return as(".json");
  }

  private String as(String extension) {
    int at = href.indexOf(ATOM);
    return href.substring(0, at) + extension + href.substring(at + ATOM.length());
  }
}
