package org.schoolsafety.crosswalk.vetting.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schoolsafety.crosswalk.security.CurrentCaller;
import org.schoolsafety.crosswalk.security.Role;
import org.schoolsafety.crosswalk.vetting.likeness.FindLikenesses;
import org.schoolsafety.crosswalk.vetting.likeness.Other;

/** What an item is like. */
@Path("/api/v1/guidance/{id}/likenesses")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PUBLISHER, Role.REVIEWER})
@Tag(name = "Editions")
@SecurityRequirement(name = "bearer")
public class GuidanceLikenessResource {

  @Inject FindLikenesses find;
  @Inject CurrentCaller caller;

  /** The likest first. */
  @GET
  @Operation(
      operationId = "listGuidanceLikenesses",
      summary = "What an item is a duplicate or another edition of",
      description =
          "Among published items and open submissions, by the whole texts in their last version: a"
              + " draft inside a larger edition is found too. Publishers are told of public items"
              + " and their own organization's submissions only.")
  public LikenessList listGuidanceLikenesses(@PathParam("id") UUID id) {
    return LikenessList.of(Other.guidance(id), find.ofGuidance(id, caller.get()));
  }
}
