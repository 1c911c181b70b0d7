package org.schoolsafety.crosswalk.search.web;

import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The Link headers of a listing (RFC 8288): itself, its first page and the next. */
final class PageLinks {

  private final UriInfo address;

  PageLinks(UriInfo address) {
    this.address = address;
  }

  Link[] to(@Nullable String next) {
    List<Link> links = new ArrayList<>();
    links.add(link("self", address.getRequestUri()));
    links.add(link("first", withCursor(null)));
    if (next != null) {
      links.add(link("next", withCursor(next)));
    }
    return links.toArray(Link[]::new);
  }

  private URI withCursor(@Nullable String cursor) {
    return address
        .getRequestUriBuilder()
        .replaceQueryParam("cursor", cursor == null ? new Object[0] : new Object[] {cursor})
        .build();
  }

  /** Relative to this gateway, whatever name it was asked by. */
  private static Link link(String rel, URI target) {
    String query = target.getRawQuery() == null ? "" : "?" + target.getRawQuery();
    return Link.fromUri(target.getRawPath() + query).rel(rel).build();
  }
}
