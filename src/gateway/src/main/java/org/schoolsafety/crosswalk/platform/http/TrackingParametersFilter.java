package org.schoolsafety.crosswalk.platform.http;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.schoolsafety.crosswalk.platform.problem.Audience;

/**
 * Takes away from the address of a page what social networks and newsletters add to every link that
 * is shared through them, and sends whoever follows it, or shows a preview of it, to the address as
 * it was meant. They say nothing of what is asked; refused as unknown parameters they would break
 * the link. The addresses of machines are not shared, and stay strict.
 */
@Provider
@PreMatching
public class TrackingParametersFilter implements ContainerRequestFilter {

  private static final Set<String> NAMES =
      Set.of(
          "fbclid",
          "gclid",
          "gclsrc",
          "gbraid",
          "wbraid",
          "dclid",
          "msclkid",
          "yclid",
          "twclid",
          "ttclid",
          "igshid",
          "igsh",
          "li_fat_id",
          "mc_cid",
          "mc_eid",
          "mkt_tok",
          "_hsenc",
          "_hsmi",
          "_ga",
          "_gl");

  private static final String CAMPAIGN = "utm_";

  @Override
  public void filter(ContainerRequestContext request) {
    URI asked = request.getUriInfo().getRequestUri();
    String query = asked.getRawQuery();
    if (query == null || !mayBeShared(request, asked.getRawPath())) {
      return;
    }
    String meant = without(query);
    if (!meant.equals(query)) {
      String address = asked.getRawPath() + (meant.isEmpty() ? "" : "?" + meant);
      request.abortWith(
          Response.status(Response.Status.FOUND).header(HttpHeaders.LOCATION, address).build());
    }
  }

  /** Two slashes at the beginning of an address lead to another host. */
  private static boolean mayBeShared(ContainerRequestContext request, String path) {
    return Set.of(HttpMethod.GET, HttpMethod.HEAD).contains(request.getMethod())
        && !path.startsWith("//")
        && !Audience.isOfMachines(path);
  }

  /** The query as it was meant, otherwise as it is written. */
  static String without(String query) {
    return Arrays.stream(query.split("&", -1))
        .filter(pair -> !isTracking(pair.split("=", 2)[0].toLowerCase(Locale.ROOT)))
        .collect(Collectors.joining("&"));
  }

  private static boolean isTracking(String name) {
    return NAMES.contains(name) || name.startsWith(CAMPAIGN);
  }
}
