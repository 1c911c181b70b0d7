package org.schoolsafety.crosswalk.platform.tracing;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The id of one request: taken from the caller's {@code X-Request-Id} where that is harmless, made
 * up otherwise. It stands in the response header, in every problem body and in every log line of
 * the request.
 */
public final class RequestId {

  /** The header that carries it in both directions. */
  public static final String HEADER = "X-Request-Id";

  private static final String ATTRIBUTE = RequestId.class.getName();
  private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{8,64}");

  private RequestId() {}

  /** The id of this request; assigned at the first call. */
  public static String of(HttpServletRequest request) {
    Object known = request.getAttribute(ATTRIBUTE);
    return known == null ? assign(request, request.getHeader(HEADER)) : known.toString();
  }

  static String assign(ServletRequest request, @Nullable String offered) {
    String id =
        offered != null && HARMLESS.matcher(offered).matches()
            ? offered
            : UUID.randomUUID().toString();
    request.setAttribute(ATTRIBUTE, id);
    return id;
  }
}
