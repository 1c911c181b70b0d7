package org.schoolsafety.crosswalk.security;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;

/**
 * Reads the caller from the token that the server has verified (MicroProfile JWT). A token that was sent but did not
 * verify is refused even where none is needed: the caller believes to be someone.
 */
@Provider
@Priority(Priorities.AUTHENTICATION + 10)
public class CallerFilter implements ContainerRequestFilter {

  @Inject CurrentCaller current;
  @Inject HttpServletRequest servletRequest;

  @Context HttpServletResponse servletResponse;

  @Inject
  @ConfigProperty(name = "crosswalk.profile", defaultValue = "demo")
  String profile;

  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getHeaderString(HttpHeaders.AUTHORIZATION) == null || !isApi(request)) {
      return;
    }
    if (authenticated() && servletRequest.getUserPrincipal() instanceof JsonWebToken token) {
      Caller caller = callerOf(token);
      refuseDemoInProduction(caller);
      current.set(caller);
    } else {
      throw new ProblemException(ProblemType.INVALID_TOKEN, "The token in the Authorization header was not accepted.")
          .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
    }
  }

  private static boolean isApi(ContainerRequestContext request) {
    return request.getUriInfo().getPath().replaceFirst("^/", "").startsWith("api/");
  }

  /** The server verifies a token only when asked, since the application constrains methods and not paths. */
  private boolean authenticated() {
    try {
      return servletRequest.authenticate(new UntouchedResponse(servletResponse));
    } catch (IOException | ServletException refused) {
      return false;
    }
  }

  private static Caller callerOf(JsonWebToken token) {
    Object organization = token.getClaim("organization");
    Object demo = token.getClaim("demo");
    Set<String> groups = token.getGroups() == null ? Set.of() : Set.copyOf(token.getGroups());
    return new Caller(
        String.valueOf(token.getSubject()),
        token.getName(),
        organization == null ? "" : organization.toString(),
        groups,
        demo != null && Boolean.parseBoolean(demo.toString()));
  }

  private void refuseDemoInProduction(Caller caller) {
    if (caller.demo() && "production".equals(profile)) {
      throw new ProblemException(
          ProblemType.DEMO_ACCOUNT_REFUSED, "The account " + caller.username() + " is for demonstration only.");
    }
  }
}
