package org.schoolsafety.crosswalk.feeds.catalog.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.feeds.catalog.CatalogDocument;
import org.schoolsafety.crosswalk.feeds.changes.LogHead;
import org.schoolsafety.crosswalk.platform.http.Conditional;

/** The library as a catalog, for other catalogs. */
@Path("/catalog.json")
@RequestScoped
@PermitAll
@Tag(
    name = "Feeds",
    description = "The library for feed readers and harvesters. No account needed.")
public class CatalogResource {

  private static final String MEDIA_TYPE = "application/ld+json";
  private static final String TYPE = MEDIA_TYPE + ";charset=UTF-8";

  /** To be raised when the same log makes another catalog, so that copies are fetched anew. */
  private static final String EDITION = "catalog1-";

  @Inject CatalogDocument catalog;
  @Inject LogHead head;

  /** All that is current, in one document, unless the caller has it. */
  @GET
  @Produces(TYPE)
  @Operation(
      operationId = "getCatalog",
      summary = "Take over the whole catalog (DCAT-US 3)",
      description =
          "Every current item as a dcat:Dataset with its file as the distribution, in JSON-LD that"
              + " carries its context in itself. Large, and sent while it is read: ask with"
              + " If-None-Match, or follow the changes instead.")
  @APIResponse(
      responseCode = "200",
      description = "The catalog",
      content = @Content(mediaType = MEDIA_TYPE, schema = @Schema(type = SchemaType.OBJECT)))
  @APIResponse(responseCode = "304", description = "The copy with this ETag is still good")
  public Response getCatalog(@Context Request request) {
    return answer(request, catalog::write);
  }

  /** The same without reading any item. */
  @HEAD
  @Produces(TYPE)
  @Operation(hidden = true)
  public Response getCatalogHead(@Context Request request) {
    return answer(request, null);
  }

  private Response answer(Request request, @Nullable StreamingOutput body) {
    return Conditional.get(
        request,
        EDITION + Long.toHexString(head.position()),
        null,
        Conditional.ALWAYS_ASK,
        () -> body == null ? Response.ok().type(TYPE) : Response.ok(body, TYPE));
  }
}
