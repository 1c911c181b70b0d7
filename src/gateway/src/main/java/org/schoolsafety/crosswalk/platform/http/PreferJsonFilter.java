package org.schoolsafety.crosswalk.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Has the API answer in JSON who takes anything (RFC 9110, section 12.5.1). Several methods may
 * answer at one address, each in a form of its own; which of them RESTEasy takes for a wildcard
 * depends on the order in which the JVM happens to name them, and changes with a restart.
 */
@Provider
@PreMatching
public class PreferJsonFilter implements ContainerRequestFilter {

  private static final String API = "api/";
  private static final String JSON = "application/json";

  /** The range of everything, with its weight. */
  private static final Pattern ANYTHING =
      Pattern.compile("(?<=^|,)\\s*\\*/\\*\\s*(?:;\\s*q=([01](?:\\.\\d{0,3})?)\\s*)?(?=,|$)");

  /** What is named weighs more than JSON, and JSON more than the rest. */
  private static final double JSON_WEIGHT = 0.9;

  private static final double REST_WEIGHT = 0.5;

  @Override
  public void filter(ContainerRequestContext request) {
    String path = request.getUriInfo().getPath();
    if (path.startsWith(API) || path.startsWith("/" + API)) {
      String accept = request.getHeaderString(HttpHeaders.ACCEPT);
      request.getHeaders().putSingle(HttpHeaders.ACCEPT, preferring(accept));
    }
  }

  /** The same ranges, with JSON before the rest where everything is taken. */
  static String preferring(@Nullable String accept) {
    if (accept == null || accept.isBlank()) {
      return preferring("*/*");
    }
    if (accept.contains(JSON)) {
      return accept;
    }
    return ANYTHING.matcher(accept).replaceAll(PreferJsonFilter::ranges);
  }

  private static String ranges(MatchResult anything) {
    double weight = anything.group(1) == null ? 1 : Double.parseDouble(anything.group(1));
    return Matcher.quoteReplacement(
        String.format(
            Locale.ROOT,
            "%s;q=%.3f, */*;q=%.3f",
            JSON,
            weight * JSON_WEIGHT,
            weight * REST_WEIGHT));
  }
}
