package org.schoolsafety.crosswalk.vetting.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;
import org.schoolsafety.crosswalk.vetting.rubric.Rubric;
import org.schoolsafety.crosswalk.vetting.rubric.Rubrics;

/** What reviewers judge by; open to everyone, so that a decision can be understood. */
@Path("/api/v1/rubrics")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Vetting")
public class RubricResource {

  @Inject Rubrics rubrics;
  @Inject Taxonomy taxonomy;

  /** All rubrics in all their versions, or the one that applies to a kind now. */
  @GET
  @Operation(
      operationId = "listRubrics",
      summary = "List rubrics in all their versions, or the one that applies to a kind now")
  public RubricList listRubrics(
      @QueryParam("kind") @Parameter(description = "A notation of kind", example = "guidance")
          @Nullable String kind) {
    if (kind == null) {
      return new RubricList(rubrics.all());
    }
    taxonomy.require("kind", List.of(kind));
    return new RubricList(List.of(rubrics.forKind(kind)));
  }

  /** One rubric at one version. */
  @GET
  @Path("{rubric}/versions/{version: [0-9]{1,9}}")
  @Operation(operationId = "getRubric", summary = "One rubric at one version")
  public Rubric getRubric(
      @PathParam("rubric") @Parameter(description = "The rubric's id", example = "guidance")
          String rubric,
      @PathParam("version") @Parameter(description = "Its version, from 1", example = "1")
          int version) {
    return rubrics
        .find(rubric, version)
        .orElseThrow(
            () ->
                new ProblemException(
                    ProblemType.NOT_FOUND,
                    "There is no version %d of a rubric \"%s\".".formatted(version, rubric)));
  }

  /**
   * Rubrics.
   *
   * @param items the rubrics
   */
  @Schema(name = "RubricList", description = "Rubrics.")
  public record RubricList(List<Rubric> items) {}
}
