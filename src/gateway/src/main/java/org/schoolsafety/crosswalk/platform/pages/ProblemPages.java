package org.schoolsafety.crosswalk.platform.pages;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;

/**
 * The documentation of every problem type, at the address that is its URI (RFC 9457, section
 * 3.1.1).
 */
@Path("/problems")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class ProblemPages {

  private static final int ONE_HOUR = 3600;

  @Inject PageShell shell;

  /** The catalogue. */
  @GET
  @Operation(hidden = true)
  public Response showProblems(@Context Request request) {
    List<ProblemDocumentation> all =
        Arrays.stream(ProblemType.values()).map(ProblemPages::documentation).toList();
    PageFrame frame =
        shell
            .frame(
                "Problem types", "Every kind of error this gateway answers with, and what to do.")
            .at("/problems");
    return shell.respond(request, "platform/problems", frame, all, ONE_HOUR);
  }

  /** One type. */
  @GET
  @Path("/{slug}")
  @Operation(hidden = true)
  public Response showProblem(@Context Request request, @PathParam("slug") String slug) {
    ProblemDocumentation found =
        Arrays.stream(ProblemType.values())
            .filter(type -> type.slug().equals(slug))
            .map(ProblemPages::documentation)
            .findFirst()
            .orElseThrow(
                () ->
                    new ProblemException(
                        ProblemType.NOT_FOUND, "There is no problem type of this name."));
    PageFrame frame = shell.frame(found.title(), found.remedy()).at(found.uri());
    return shell.respond(request, "platform/problem-type", frame, found, ONE_HOUR);
  }

  private static ProblemDocumentation documentation(ProblemType type) {
    return new ProblemDocumentation(
        type.uri(), type.slug(), type.title(), type.status(), type.remedy());
  }
}
