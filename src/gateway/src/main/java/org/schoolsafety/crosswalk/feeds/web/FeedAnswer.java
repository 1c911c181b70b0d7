package org.schoolsafety.crosswalk.feeds.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.schoolsafety.crosswalk.feeds.Feed;
import org.schoolsafety.crosswalk.feeds.FeedFormat;
import org.schoolsafety.crosswalk.feeds.changes.Archive;
import org.schoolsafety.crosswalk.feeds.changes.Archives;
import org.schoolsafety.crosswalk.feeds.changes.LogHead;
import org.schoolsafety.crosswalk.platform.http.Conditional;
import org.schoolsafety.crosswalk.search.SearchGuidance;
import org.schoolsafety.crosswalk.search.index.SearchIndex;
import org.schoolsafety.crosswalk.search.query.GuidanceQuery;
import org.schoolsafety.crosswalk.search.web.SearchValidator;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/** Answers with a document of a feed: 304 from memory if the caller has it, archives for ever. */
@ApplicationScoped
public class FeedAnswer {

  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  @Inject SearchGuidance search;
  @Inject FeedDocuments documents;
  @Inject Archives archives;
  @Inject LogHead head;
  @Inject Taxonomy taxonomy;

  @Inject
  @ConfigProperty(name = "crosswalk.public.url", defaultValue = "http://localhost:9080")
  URI gateway;

  Response of(FeedParameters parameters, FeedFormat format, UriInfo address, Request request) {
    return parameters.archive == null || parameters.archive.isEmpty()
        ? latest(parameters.question(taxonomy), format, address, request)
        : archived(Archive.of(parameters.archive), parameters.archived(taxonomy), format, address);
  }

  /** What left is told at once, a moment before the index has it: so the log's end counts too. */
  private Response latest(
      GuidanceQuery question, FeedFormat format, UriInfo address, Request request) {
    Optional<SearchIndex> state = search.state();
    SearchValidator validator = SearchValidator.of(state, address.getRequestUri());
    return Conditional.get(
        request,
        validator.tag() + "-" + Long.toHexString(head.position()),
        validator.modified(),
        () ->
            written(
                    documents.latest(question, new FeedAddress(address), state.orElse(null)),
                    format)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache"));
  }

  /**
   * An archive that something left since has another name; whoever asks by the old one is led on.
   * Looked at again once it is read, since something may leave meanwhile.
   */
  private Response archived(
      Archive asked, GuidanceQuery question, FeedFormat format, UriInfo address) {
    FeedAddress addresses = new FeedAddress(address);
    if (archives.present(asked).equals(asked)) {
      Feed feed = documents.archived(asked, question, addresses);
      if (archives.present(asked).equals(asked)) {
        return written(feed, format).header(HttpHeaders.CACHE_CONTROL, FOR_EVER).build();
      }
    }
    URI present = gateway.resolve(addresses.archive(archives.present(asked)));
    return Response.temporaryRedirect(present)
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .build();
  }

  private Response.ResponseBuilder written(Feed feed, FeedFormat format) {
    return Response.ok(format.write(feed, gateway, taxonomy), format.contentType());
  }
}
