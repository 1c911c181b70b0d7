package org.schoolsafety.crosswalk.security;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;

/**
 * Lets a request through only where the resource method says to whom it answers. Tells a missing
 * token (401) from a missing role (403), and names the roles that would do.
 */
@Provider
@Priority(Priorities.AUTHORIZATION - 10)
public class AuthorizationFilter implements ContainerRequestFilter {

  @Inject CurrentCaller current;

  @Context ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    Method method = resource.getResourceMethod();
    if (method == null || method.isAnnotationPresent(PermitAll.class)) {
      return;
    }
    RolesAllowed allowed = method.getAnnotation(RolesAllowed.class);
    if (isPublicClass(allowed)) {
      return;
    }
    require(
        allowed == null ? resource.getResourceClass().getAnnotation(RolesAllowed.class) : allowed);
  }

  private boolean isPublicClass(@Nullable RolesAllowed onMethod) {
    return onMethod == null && resource.getResourceClass().isAnnotationPresent(PermitAll.class);
  }

  private void require(@Nullable RolesAllowed allowed) {
    Caller caller = current.get();
    if (caller.equals(Caller.ANONYMOUS)) {
      throw new ProblemException(
              ProblemType.MISSING_TOKEN, "This address answers signed-in callers only.")
          .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    String[] roles = allowed == null ? new String[0] : allowed.value();
    if (Arrays.stream(roles).noneMatch(caller::has)) {
      throw new ProblemException(
          ProblemType.WRONG_ROLE,
          "One of these roles is needed: " + String.join(", ", roles) + ".");
    }
  }
}
