package org.schoolsafety.crosswalk.watch.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schoolsafety.crosswalk.platform.http.Cursor;
import org.schoolsafety.crosswalk.platform.http.Page;
import org.schoolsafety.crosswalk.publication.GuidanceItems;
import org.schoolsafety.crosswalk.security.Caller;
import org.schoolsafety.crosswalk.security.CurrentCaller;
import org.schoolsafety.crosswalk.security.Role;
import org.schoolsafety.crosswalk.watch.CheckSource;
import org.schoolsafety.crosswalk.watch.CompareSource;
import org.schoolsafety.crosswalk.watch.SourceCheck;
import org.schoolsafety.crosswalk.watch.SourceChecks;
import org.schoolsafety.crosswalk.watch.WatchFilter;

/** Whether what was published still is what its source says. */
@Path("/api/v1/source-watch")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PUBLISHER, Role.REVIEWER, Role.ADMIN})
@Tag(
    name = "Source watch",
    description = "Whether what was published still is what its source says.")
@SecurityRequirement(name = "bearer")
public class SourceWatchResource {

  @Inject SourceChecks checks;
  @Inject CheckSource checkSource;
  @Inject CompareSource compareSource;
  @Inject GuidanceItems items;
  @Inject CurrentCaller caller;

  /** Watched sources that this caller may see. */
  @GET
  @Operation(
      operationId = "listSourceWatch",
      summary = "How the sources of published items were last found",
      description =
          "Every item in force that names a source. Publishers see their own organization's; reviewers and admins"
              + " all.")
  public SourceWatchPage listSourceWatch(@Valid @BeanParam SourceWatchQuery query) {
    WatchFilter filter = query.filter(caller.get());
    Page<SourceCheck> page =
        Page.of(
            checks.list(filter, query.after(), query.oneMore()),
            query,
            SourceWatchResource::cursorAfter);
    return new SourceWatchPage(
        checks.count(filter), page.items().stream().map(SourceWatchBody::of).toList(), page.next());
  }

  /** One source. */
  @GET
  @Path("{guidanceId}")
  @Operation(operationId = "getSourceWatch", summary = "How the source of one item was last found")
  public SourceWatchBody getSourceWatch(@PathParam("guidanceId") UUID guidanceId) {
    return SourceWatchBody.of(visible(guidanceId));
  }

  /** What it says otherwise. */
  @GET
  @Path("{guidanceId}/difference")
  @Operation(
      operationId = "getSourceDifference",
      summary = "What a source says otherwise than what was published",
      description = "As it was last found; sentence by sentence, then word by word.")
  public SourceDifference getSourceDifference(@PathParam("guidanceId") UUID guidanceId) {
    SourceCheck check = visible(guidanceId);
    return SourceDifference.of(check, compareSource.of(check));
  }

  /** Looks now. */
  @POST
  @Path("{guidanceId}/check")
  @RolesAllowed(Role.REVIEWER)
  @Operation(
      operationId = "checkSource",
      summary = "Check a source now",
      description =
          "Fetches and reads it at once, which can take a minute or two. What it finds raises or settles the same"
              + " submissions as a check by schedule. 409 where the address was refused: see reopening.")
  @APIResponse(
      responseCode = "200",
      description = "How it was found",
      content = @Content(schema = @Schema(implementation = SourceWatchBody.class)))
  @APIResponse(responseCode = "409", ref = "Problem409")
  public SourceWatchBody checkSource(@PathParam("guidanceId") UUID guidanceId) {
    return SourceWatchBody.of(checkSource.check(guidanceId, caller.get()));
  }

  /** Looks now at what was refused. */
  @POST
  @Path("{guidanceId}/reopening")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.REVIEWER)
  @Operation(
      operationId = "reopenSource",
      summary = "Ask a source anew whose address was refused",
      description =
          "For an address that leads to a public host by now. It is fetched and read at once, under the same rules;"
              + " if they let it through, it is watched again. 409 where it was not refused.")
  @APIResponse(
      responseCode = "200",
      description = "How it was found",
      content = @Content(schema = @Schema(implementation = SourceWatchBody.class)))
  @APIResponse(responseCode = "409", ref = "Problem409")
  public SourceWatchBody reopenSource(
      @PathParam("guidanceId") UUID guidanceId,
      @Valid @NotNull(message = "is required") SourceReopening reopening) {
    return SourceWatchBody.of(checkSource.reopen(guidanceId, reopening.reason(), caller.get()));
  }

  /** Whether the caller may see the sources of all publishers. */
  static boolean seesAll(Caller caller) {
    return caller.has(Role.REVIEWER) || caller.has(Role.ADMIN);
  }

  private SourceCheck visible(UUID guidance) {
    Caller who = caller.get();
    return checks
        .find(guidance)
        .filter(
            check ->
                seesAll(who)
                    || items
                        .find(guidance)
                        .filter(item -> who.actsFor(item.publisher().id()))
                        .isPresent())
        .orElseThrow(() -> CheckSource.notWatched(guidance));
  }

  private static String cursorAfter(SourceCheck last) {
    return Cursor.encode(SourceWatchQuery.CURSOR_KIND, List.of(Long.toString(last.sequence())));
  }
}
