package org.schoolsafety.crosswalk.vetting.web.pages;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.pages.PageShell;
import org.schoolsafety.crosswalk.vetting.likeness.CompareTexts;

/** Two published items side by side, for people. */
@Path("/guidance/{id}/difference")
@RequestScoped
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class ComparisonPages {

  @Inject CompareTexts compare;
  @Inject ComparisonViews views;
  @Inject PageShell shell;

  /** What leads from another item's text to this one's. */
  @GET
  @Operation(hidden = true)
  public Response showComparison(
      @PathParam("id") UUID id,
      @QueryParam("from") @Nullable String from,
      @Context Request request) {
    UUID start = ComparisonStart.item(from);
    return shell.respond(
        request, compare.stateOfGuidance(start, id), () -> views.page(compare.guidance(start, id)));
  }
}
