package org.schoolsafety.crosswalk.publication.web.pages;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A link to another site.
 *
 * @param href its address: http or https, nothing else
 * @param host the site's name, shown so that nobody is surprised
 */
public record SourceLink(String href, String host) {

  /** The link to this address; null if there is none that a page may carry. */
  public static @Nullable SourceLink of(@Nullable String address) {
    if (address == null) {
      return null;
    }
    try {
      URI uri = URI.create(address.strip());
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("http") || scheme.equals("https");
      return web && uri.getHost() != null ? new SourceLink(uri.toString(), uri.getHost()) : null;
    } catch (IllegalArgumentException notAnAddress) {
      return null;
    }
  }
}
