package org.schoolsafety.crosswalk.feeds.web;

import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.feeds.changes.Archive;

/** The addresses of a feed's documents, relative to this gateway. */
public final class FeedAddress {

  private static final String PAGE = "/search";
  private static final Object[] NONE = {};

  private final URI asked;
  private final @Nullable URI page;

  private FeedAddress(URI asked, @Nullable URI page) {
    this.asked = asked;
    this.page = page;
  }

  /** Of a feed whose search stands in its address. */
  static FeedAddress of(UriInfo address) {
    return new FeedAddress(address.getRequestUri(), null);
  }

  /**
   * Of a feed whose search is kept elsewhere.
   *
   * @param asked the address that was asked for
   * @param page where people find the same
   */
  public static FeedAddress ofKept(URI asked, URI page) {
    return new FeedAddress(asked, page);
  }

  boolean saysSearch() {
    return page == null;
  }

  URI asked() {
    return asked;
  }

  URI self() {
    return relative(UriBuilder.fromUri(asked));
  }

  /** The same for people. */
  URI page() {
    return page == null ? relative(document(asked).replacePath(PAGE)) : page;
  }

  /** The document to subscribe to. */
  URI current() {
    return relative(document(asked));
  }

  URI next(String cursor) {
    return relative(UriBuilder.fromUri(asked).replaceQueryParam("cursor", cursor));
  }

  /** The archive; how many entries a page has does not matter to it. */
  URI archive(Archive archive) {
    return relative(
        document(asked)
            .replaceQueryParam("size", NONE)
            .replaceQueryParam("archive", archive.name()));
  }

  private static UriBuilder document(URI asked) {
    return UriBuilder.fromUri(asked)
        .replaceQueryParam("cursor", NONE)
        .replaceQueryParam("archive", NONE);
  }

  /** Parameters that were taken out leave their ampersands, and one document has one address. */
  private static URI relative(UriBuilder target) {
    URI uri = target.build();
    String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
    String tidy = query.replaceAll("&{2,}", "&").replaceAll("^&|&$", "");
    return URI.create(uri.getRawPath() + (tidy.isEmpty() ? "" : "?" + tidy));
  }
}
