package org.schoolsafety.crosswalk.conflicts.web;

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
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schoolsafety.crosswalk.conflicts.Comment;
import org.schoolsafety.crosswalk.conflicts.DiscussConflict;
import org.schoolsafety.crosswalk.platform.http.Cursor;
import org.schoolsafety.crosswalk.platform.http.Page;
import org.schoolsafety.crosswalk.platform.http.Paging;
import org.schoolsafety.crosswalk.security.CurrentCaller;
import org.schoolsafety.crosswalk.security.Role;

/** The discussion of a conflict; whose organization takes part, the use case knows. */
@Path("/api/v1/conflicts/{id}/comments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  Role.REVIEWER,
  Role.DISTRICT,
  Role.PUBLISHER,
  Role.PEER_CENTER,
  Role.POLICY_STAFF,
  Role.ALERT_AUTHORITY,
  Role.ADMIN
})
@Tag(
    name = "Conflicts",
    description = "Items that advise differently: reported, discussed, resolved on record.")
@SecurityRequirement(name = "bearer")
public class ConflictCommentsResource {

  private static final String CURSOR_KIND = "conflict-comments";

  @Inject DiscussConflict discussConflict;
  @Inject CurrentCaller caller;

  @PathParam("id")
  @Parameter(description = "The conflict's id", example = ConflictResource.EXAMPLE_ID)
  UUID id;

  /** What was said. */
  @GET
  @Operation(
      operationId = "listConflictComments",
      summary = "The discussion of a conflict, oldest first",
      description =
          "For reviewers, the organization that reported it, and the publishers of the two items. Not public.")
  public CommentPage listConflictComments(@Valid @BeanParam Paging paging) {
    long after = paging.place(CURSOR_KIND, 0);
    Page<Comment> page =
        Page.of(
            discussConflict.comments(id, after, paging.oneMore(), caller.get()),
            paging,
            last -> Cursor.encode(CURSOR_KIND, List.of(Long.toString(last.id()))));
    return new CommentPage(
        discussConflict.count(id, caller.get()),
        page.items().stream().map(CommentPage.Line::of).toList(),
        page.next());
  }

  /** Says something. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "commentOnConflict",
      summary = "Say something on a conflict",
      description = "For the same people; after a decision too. Comments are not changed.")
  @APIResponse(
      responseCode = "201",
      description = "The comment",
      content = @Content(schema = @Schema(implementation = CommentPage.Line.class)))
  public Response commentOnConflict(@Valid @NotNull(message = "is required") NewComment said) {
    Comment comment = discussConflict.comment(id, said.text(), caller.get());
    return Response.status(Response.Status.CREATED).entity(CommentPage.Line.of(comment)).build();
  }
}
