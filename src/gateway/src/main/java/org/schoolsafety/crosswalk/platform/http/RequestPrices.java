package org.schoolsafety.crosswalk.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How many requests a request counts as. The paths are compared unescaped, as the container has
 * read them, and without the parameters of their parts, which do not change where they lead.
 *
 * @param costly the paths of what is costly to answer
 * @param price how many requests one of them counts as
 */
record RequestPrices(Pattern costly, int price) {

  /** RFC 3986, section 3.3. */
  private static final Pattern PARAMETERS = Pattern.compile(";[^/]*");

  private static final int LEAST_ERROR = 400;
  private static final int NOT_MODIFIED = 304;

  /** Every request counts as one. */
  static final RequestPrices ALL_ALIKE = new RequestPrices(Pattern.compile("(?!)"), 1);

  /** What the filter's parameters say; without them all are alike. */
  static RequestPrices of(@Nullable String costly, @Nullable String price) {
    return costly == null || price == null
        ? ALL_ALIKE
        : new RequestPrices(Pattern.compile(costly), Integer.parseInt(price));
  }

  /** The price of this request, before it is answered. */
  int of(HttpServletRequest request) {
    return of(
        Objects.toString(request.getServletPath(), "")
            + Objects.toString(request.getPathInfo(), ""));
  }

  int of(String path) {
    String plain = PARAMETERS.matcher(path).replaceAll("");
    return costly.matcher(plain).matches() ? price : 1;
  }

  /** Whether an answer of this status cost no more than any other. */
  boolean isCheap(int status) {
    return status == NOT_MODIFIED || status >= LEAST_ERROR;
  }
}
