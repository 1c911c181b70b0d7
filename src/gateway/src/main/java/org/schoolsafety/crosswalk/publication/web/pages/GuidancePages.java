package org.schoolsafety.crosswalk.publication.web.pages;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.schoolsafety.crosswalk.platform.pages.PageFrame;
import org.schoolsafety.crosswalk.platform.pages.PageShell;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.ReadGuidance;
import org.schoolsafety.crosswalk.publication.Withdrawal;

/** Guidance items, for people. */
@Path("/guidance")
@RequestScoped
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class GuidancePages {

  @Inject PageShell shell;
  @Inject ReadGuidance guidance;
  @Inject GuidanceViews views;
  @Inject Histories histories;

  /**
   * One item with all of its versions; comes from the database, so it opens even while search is
   * away.
   */
  @GET
  @Path("/{id}")
  @Operation(hidden = true)
  public Response showGuidance(@PathParam("id") UUID id, @Context Request request) {
    GuidanceRecord record = guidance.current(id);
    if (record.withdrawal() != null) {
      return tombstone(record, record.withdrawal());
    }
    GuidanceView view = views.view(record);
    PageFrame frame = shell.frame(record.title(), record.summary()).at(view.path());
    return shell.respond(
        request, "publication/item", view.standing().current() ? frame : frame.unlisted(), view, 0);
  }

  private Response tombstone(GuidanceRecord record, Withdrawal withdrawal) {
    TombstoneView view = histories.tombstone(record, withdrawal);
    PageFrame frame = shell.frame("Withdrawn: " + record.title(), "").at(view.path()).unlisted();
    return Response.status(Response.Status.GONE)
        .entity(shell.render("publication/tombstone", frame, view))
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .build();
  }
}
