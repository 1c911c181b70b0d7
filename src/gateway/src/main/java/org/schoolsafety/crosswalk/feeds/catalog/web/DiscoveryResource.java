package org.schoolsafety.crosswalk.feeds.catalog.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.schoolsafety.crosswalk.feeds.catalog.Sitemap;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;

/** What crawlers and browsers ask for before anything else. */
@Path("")
@RequestScoped
@PermitAll
public class DiscoveryResource {

  private static final String XML = "application/xml;charset=UTF-8";
  private static final String OPEN_SEARCH = "application/opensearchdescription+xml;charset=UTF-8";
  private static final String ONE_HOUR = "public, max-age=3600";

  @Inject Sitemap sitemap;

  @Inject
  @ConfigProperty(name = "crosswalk.public.url", defaultValue = "http://localhost:9080")
  URI gateway;

  /** What crawlers may read (RFC 9309): everything but the searches, of which there is no end. */
  @GET
  @Path("robots.txt")
  @Produces("text/plain;charset=UTF-8")
  @Operation(hidden = true)
  public Response getRobots() {
    String robots =
        """
        User-agent: *
        Disallow: /search?
        Disallow: /api/
        Disallow: /oai
        Sitemap: %s
        """
            .formatted(gateway.resolve("/sitemap.xml"));
    return kept(robots);
  }

  /** The index of the sitemap. */
  @GET
  @Path("sitemap.xml")
  @Produces(XML)
  @Operation(hidden = true)
  public Response getSitemap() {
    return kept(sitemap.index());
  }

  /** A part of the sitemap. */
  @GET
  @Path("sitemap-{part: [0-9a-z]{1,6}}.xml")
  @Produces(XML)
  @Operation(hidden = true)
  public Response getSitemapPart(@PathParam("part") String part) {
    return kept(
        sitemap
            .part(part)
            .orElseThrow(
                () -> new ProblemException(ProblemType.NOT_FOUND, "There is no such sitemap.")));
  }

  /** How to search here (OpenSearch 1.1), for browsers. */
  @GET
  @Path("opensearch.xml")
  @Produces(OPEN_SEARCH)
  @Operation(hidden = true)
  public Response getOpenSearch() {
    String description =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
          <ShortName>Crosswalk</ShortName>
          <Description>Vetted school safety guidance</Description>
          <InputEncoding>UTF-8</InputEncoding>
          <Url type="text/html" template="%1$s/search?q={searchTerms}"/>
          <Url type="application/atom+xml" template="%1$s/feeds/guidance.atom?q={searchTerms}"/>
          <Url type="application/rss+xml" template="%1$s/feeds/guidance.rss?q={searchTerms}"/>
          <Url type="application/json" template="%1$s/api/v1/guidance?q={searchTerms}"/>
        </OpenSearchDescription>
        """
            .formatted(gateway.toString().replaceAll("/+$", ""));
    return kept(description);
  }

  private static Response kept(String text) {
    return Response.ok(text).header(HttpHeaders.CACHE_CONTROL, ONE_HOUR).build();
  }
}
