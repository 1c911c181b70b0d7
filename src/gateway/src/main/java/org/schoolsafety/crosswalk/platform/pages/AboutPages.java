package org.schoolsafety.crosswalk.platform.pages;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What this site is, how things get here, and what other machines can read. */
@Path("/about")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class AboutPages {

  private static final int ONE_HOUR = 3600;

  @Inject PageShell shell;

  /** The page. */
  @GET
  @Operation(hidden = true)
  public Response showAbout(@Context Request request) {
    PageFrame frame =
        shell
            .frame(
                "About this site",
                "What this site holds, how it is vetted, and how to use it from other systems.")
            .at("/about");
    return shell.respond(request, "platform/about", frame, frame.site(), ONE_HOUR);
  }
}
