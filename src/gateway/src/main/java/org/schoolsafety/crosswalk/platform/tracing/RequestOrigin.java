package org.schoolsafety.crosswalk.platform.tracing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Where the work that a thread does came from, for what is kept of it. Work without a request has
 * none.
 *
 * @param requestId the request's id
 * @param address who sent it, as the server knows after its trusted proxies
 */
public record RequestOrigin(String requestId, String address) {

  private static final ThreadLocal<RequestOrigin> CURRENT = new ThreadLocal<>();

  /** The origin of what this thread is doing; empty for the gateway's own doing. */
  public static Optional<RequestOrigin> current() {
    return Optional.ofNullable(CURRENT.get());
  }

  static void begin(HttpServletRequest request) {
    CURRENT.set(new RequestOrigin(RequestId.of(request), request.getRemoteAddr()));
  }

  static void end() {
    CURRENT.remove();
  }
}
