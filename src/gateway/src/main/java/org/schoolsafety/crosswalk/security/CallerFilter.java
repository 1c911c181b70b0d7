package org.schoolsafety.crosswalk.security;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;

/**
 * Turns the bearer token (RFC 6750, section 2.1) of an API call into the caller. A token that was
 * sent but does not hold is refused even where none is needed: the caller believes to be someone.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class CallerFilter implements ContainerRequestFilter {

  private static final String SCHEME = "Bearer ";

  @Inject CurrentCaller current;
  @Inject TokenVerifier verifier;

  @Inject
  @ConfigProperty(name = "crosswalk.profile", defaultValue = "demo")
  String profile;

  @Override
  public void filter(ContainerRequestContext request) {
    String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
    if (header == null || !isApi(request)) {
      return;
    }
    if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      throw new ProblemException(
              ProblemType.INVALID_TOKEN, "The Authorization header is not of the Bearer scheme.")
          .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    Caller caller = TokenClaims.caller(verifier.verify(header.substring(SCHEME.length()).strip()));
    refuseDemoInProduction(caller);
    current.set(caller);
  }

  private static boolean isApi(ContainerRequestContext request) {
    return request.getUriInfo().getRequestUri().getPath().startsWith("/api/");
  }

  private void refuseDemoInProduction(Caller caller) {
    if (caller.demo() && "production".equalsIgnoreCase(profile.strip())) {
      throw new ProblemException(
          ProblemType.DEMO_ACCOUNT_REFUSED,
          "The account " + caller.username() + " is for demonstration only.");
    }
  }
}
