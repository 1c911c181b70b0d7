package org.schoolsafety.crosswalk.platform.problem;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.schoolsafety.crosswalk.platform.tracing.RequestId;

/** Turns a problem into the response: JSON for machines, a page for a browser that asks for one. */
@RequestScoped
public class ProblemMapping {

  private static final Logger LOG = Logger.getLogger(ProblemMapping.class.getName());

  @Inject HttpServletRequest request;

  @Inject ProblemPage page;

  @Inject RefusedRequests refused;

  /** The response for this problem. */
  public Response respond(ProblemException exception) {
    refused.count(exception.type());
    Problem problem =
        Problem.of(
                exception.type(),
                String.valueOf(exception.getMessage()),
                request.getRequestURI(),
                RequestId.of(request),
                exception.errors())
            .with(exception.extensions());
    Response.ResponseBuilder response =
        Response.status(problem.status()).header("Cache-Control", "no-store");
    exception.headers().forEach(response::header);
    return Audience.of(request, request.getRequestURI()) == Audience.PERSON
        ? response
            .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
            .entity(Objects.requireNonNullElse(exception.page(), page).render(problem))
            .build()
        : response.type(Problem.MEDIA_TYPE).entity(problem.toJson().toString()).build();
  }

  /** The response to a failure that is ours: the cause goes to the log, not to the caller. */
  public Response respond(Throwable failure) {
    if (DatabaseOutage.causes(failure)) {
      LOG.log(Level.WARNING, "The database is away: {0}", failure.getMessage());
      return respond(
          new ProblemException(ProblemType.UNAVAILABLE, "The database is away for a moment.")
              .header("Retry-After", "2"));
    }
    if (RefusedValue.causes(failure)) {
      LOG.log(Level.WARNING, "The database refused a value: {0}", failure.getMessage());
      return respond(RefusedValue.problem(failure));
    }
    LOG.log(
        Level.SEVERE,
        "Request failed: " + request.getMethod() + " " + request.getRequestURI(),
        failure);
    return respond(
        new ProblemException(
            ProblemType.INTERNAL_ERROR,
            "The request could not be completed. Nothing you sent was at fault."));
  }
}
