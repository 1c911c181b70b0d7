package org.schoolsafety.crosswalk.taxonomy.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schoolsafety.crosswalk.content.vocabulary.ConceptScheme;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/** The words that guidance is tagged with. */
@Path("/api/v1/taxonomy")
@RequestScoped
@PermitAll
@Tag(name = "Taxonomy", description = "The concept schemes (SKOS) that guidance is tagged with.")
public class TaxonomyResource {

  /** The media type of Turtle (W3C Turtle, section 8). */
  static final String TURTLE = "text/turtle;charset=UTF-8";

  @Inject Taxonomy taxonomy;

  /** All schemes. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "listSchemes", summary = "List the concept schemes")
  public SchemeList listSchemes() {
    List<SchemeSummary> schemes =
        taxonomy.vocabulary().schemes().stream().map(SchemeSummary::of).toList();
    return new SchemeList(schemes.size(), schemes);
  }

  /** All schemes, as one Turtle document. */
  @GET
  @Produces(TURTLE)
  @Operation(hidden = true)
  public String listSchemesAsTurtle() {
    return String.join(
        "\n", taxonomy.vocabulary().schemes().stream().map(ConceptScheme::turtle).toList());
  }

  /** One scheme with its concepts. */
  @GET
  @Path("{scheme}")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "getScheme", summary = "One scheme with its concepts")
  public SchemeBody getScheme(@PathParam("scheme") String key) {
    return SchemeBody.of(find(key));
  }

  /** One scheme as its Turtle source. */
  @GET
  @Path("{scheme}")
  @Produces(TURTLE)
  @Operation(hidden = true)
  public String getSchemeAsTurtle(@PathParam("scheme") String key) {
    return find(key).turtle();
  }

  private ConceptScheme find(String key) {
    return taxonomy
        .scheme(key)
        .orElseThrow(
            () ->
                new ProblemException(ProblemType.NOT_FOUND, "There is no scheme \"" + key + "\"."));
  }
}
