package org.schoolsafety.crosswalk.search.web.pages;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.schoolsafety.crosswalk.platform.pages.PageFrame;
import org.schoolsafety.crosswalk.platform.pages.PageShell;

/** The start page. */
@Path("/")
@RequestScoped
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class HomePages {

  @Inject PageShell shell;
  @Inject HomeViews views;

  /** The search box, the five phases, what is new. */
  @GET
  @Operation(hidden = true)
  public Response showHome(@Context Request request) {
    PageFrame frame =
        shell
            .frame(
                "School safety guidance",
                "Find school safety guidance, each item with the decision to publish it. No account needed.")
            .withOwnSearch()
            .at("/");
    return shell.respond(request, "search/home", frame, views.view(), 0);
  }
}
