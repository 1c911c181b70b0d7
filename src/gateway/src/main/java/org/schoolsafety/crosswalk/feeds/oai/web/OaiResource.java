package org.schoolsafety.crosswalk.feeds.oai.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schoolsafety.crosswalk.feeds.oai.OaiProvider;
import org.schoolsafety.crosswalk.platform.http.AnyParameters;
import org.schoolsafety.crosswalk.platform.http.FormBody;

/** OAI-PMH 2.0. */
@Path("/oai")
@RequestScoped
@PermitAll
@Tag(
    name = "Feeds",
    description = "The library for feed readers and harvesters. No account needed.")
public class OaiResource {

  private static final String XML = "text/xml;charset=UTF-8";

  @Inject OaiProvider provider;

  /** A request by GET. */
  @GET
  @Produces(XML)
  @AnyParameters
  @Operation(
      operationId = "harvest",
      summary = "Harvest by OAI-PMH 2.0",
      description =
          "All verbs; formats oai_dc and crosswalk; sets for phase, topic, kind and publisher;"
              + " deleted records are kept for ever. Go on from the responseDate of your last"
              + " harvest's first answer. Errors of the protocol come with 200.")
  @Parameter(
      name = "verb",
      in = ParameterIn.QUERY,
      description =
          "Identify, ListMetadataFormats, ListSets, GetRecord, ListIdentifiers or ListRecords",
      schema = @Schema(type = SchemaType.STRING),
      example = "ListRecords")
  @Parameter(
      name = "metadataPrefix",
      in = ParameterIn.QUERY,
      description = "oai_dc or crosswalk",
      schema = @Schema(type = SchemaType.STRING),
      example = "oai_dc")
  @Parameter(
      name = "identifier",
      in = ParameterIn.QUERY,
      description = "oai:host:id of an item",
      schema = @Schema(type = SchemaType.STRING))
  @Parameter(
      name = "from",
      in = ParameterIn.QUERY,
      description = "A day or a second, UTC",
      schema = @Schema(type = SchemaType.STRING))
  @Parameter(
      name = "until",
      in = ParameterIn.QUERY,
      description = "A day or a second, UTC",
      schema = @Schema(type = SchemaType.STRING))
  @Parameter(
      name = "set",
      in = ParameterIn.QUERY,
      description = "A setSpec of ListSets",
      schema = @Schema(type = SchemaType.STRING),
      example = "phase:response")
  @Parameter(
      name = "resumptionToken",
      in = ParameterIn.QUERY,
      description = "The token of the part before; never expires",
      schema = @Schema(type = SchemaType.STRING))
  @APIResponse(
      responseCode = "200",
      description = "The answer of the protocol",
      content =
          @Content(mediaType = MediaType.TEXT_XML, schema = @Schema(type = SchemaType.STRING)))
  public Response harvest(@Context UriInfo address) {
    return answer(address.getQueryParameters());
  }

  /** The same by POST. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(XML)
  @Operation(
      operationId = "harvestByPost",
      summary = "Harvest by OAI-PMH 2.0, with the arguments in the body")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_FORM_URLENCODED,
              schema = @Schema(type = SchemaType.OBJECT),
              example = "verb=Identify"))
  @APIResponse(
      responseCode = "200",
      description = "The answer of the protocol",
      content =
          @Content(mediaType = MediaType.TEXT_XML, schema = @Schema(type = SchemaType.STRING)))
  public Response harvestByPost(InputStream form) {
    return answer(FormBody.read(form));
  }

  /** The schema of the format crosswalk. */
  @GET
  @Path("crosswalk-oai.xsd")
  @Produces("application/xml")
  @Operation(hidden = true)
  public InputStream getSchema() {
    return Objects.requireNonNull(
        OaiResource.class.getResourceAsStream("/oai/crosswalk-oai.xsd"),
        "The schema is in the archive");
  }

  private Response answer(Map<String, List<String>> arguments) {
    return Response.ok(provider.answer(arguments), XML)
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .build();
  }
}
