package org.schoolsafety.crosswalk.feeds.web;

import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.schoolsafety.crosswalk.feeds.changes.Archive;

/** The addresses of a feed's documents, relative to this gateway. */
final class FeedAddress {

  private static final String PAGE = "/search";
  private static final Object[] NONE = {};

  private final UriInfo address;

  FeedAddress(UriInfo address) {
    this.address = address;
  }

  URI self() {
    return relative(address.getRequestUriBuilder());
  }

  /** The same for people. */
  URI page() {
    return relative(document().replacePath(PAGE));
  }

  /** The document to subscribe to. */
  URI current() {
    return relative(document());
  }

  URI next(String cursor) {
    return relative(address.getRequestUriBuilder().replaceQueryParam("cursor", cursor));
  }

  /** The archive; how many entries a page has does not matter to it. */
  URI archive(Archive archive) {
    return relative(
        document().replaceQueryParam("size", NONE).replaceQueryParam("archive", archive.name()));
  }

  private UriBuilder document() {
    return address
        .getRequestUriBuilder()
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
