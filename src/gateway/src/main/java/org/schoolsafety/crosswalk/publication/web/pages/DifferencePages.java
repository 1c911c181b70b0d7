package org.schoolsafety.crosswalk.publication.web.pages;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.pages.PageFrame;
import org.schoolsafety.crosswalk.platform.pages.PageShell;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.ItemState;
import org.schoolsafety.crosswalk.publication.ReadGuidance;
import org.schoolsafety.crosswalk.publication.difference.CompareVersions;
import org.schoolsafety.crosswalk.publication.web.VersionPair;

/** What changed in an item's text, for people. */
@Path("/guidance/{id}/versions/{version: [0-9]{1,9}}/difference")
@RequestScoped
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class DifferencePages {

  @Inject PageShell shell;
  @Inject ReadGuidance guidance;
  @Inject CompareVersions versions;

  /** The difference to another version's text. */
  @GET
  @Operation(hidden = true)
  public Response showDifference(
      @PathParam("id") UUID id,
      @PathParam("version") int version,
      @QueryParam("from") @Nullable Integer from,
      @Context Request request) {
    ItemState state = guidance.available(id);
    VersionPair pair = VersionPair.of(from, version);
    return shell.respond(
        request,
        "difference-%d-%d-%s".formatted(pair.from(), pair.to(), state.tag()),
        () -> page(state.record(), pair));
  }

  private String page(GuidanceRecord record, VersionPair pair) {
    DifferenceView view =
        new DifferenceView(
            "/guidance/" + record.id(),
            record.title(),
            pair.from(),
            pair.to(),
            versions.compare(record.id(), pair.from(), pair.to()),
            others(record.id(), pair));
    PageFrame frame = shell.frame("What changed: " + record.title(), "").unlisted();
    return shell.render("publication/difference", frame, view);
  }

  private List<Integer> others(UUID id, VersionPair pair) {
    return guidance.versions(id).stream()
        .map(version -> version.record().version())
        .filter(number -> number != pair.from() && number != pair.to())
        .toList();
  }
}
