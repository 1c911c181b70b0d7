package org.schoolsafety.crosswalk.platform.pages;

/** The frame that template tests draw their pages in. */
public final class SampleFrame {

  private SampleFrame() {}

  /** A frame with this title. */
  public static PageFrame titled(String title) {
    Site site =
        new Site(
            "Crosswalk", "Granite State School Safety Center", "http://localhost:9080", "/web");
    return new PageFrame(
        site,
        title,
        "",
        null,
        new FeedLink("/feeds/guidance.atom", "All guidance"),
        "",
        false,
        true);
  }
}
