package org.schoolsafety.crosswalk.feeds.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.schoolsafety.crosswalk.feeds.Feed;
import org.schoolsafety.crosswalk.feeds.FeedFormat;
import org.schoolsafety.crosswalk.feeds.Notice;
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

  /** The document of a feed for everyone. */
  Response of(FeedParameters parameters, FeedFormat format, UriInfo address, Request request) {
    FeedAddress addresses = FeedAddress.of(address);
    return parameters.archive == null || parameters.archive.isEmpty()
        ? latest(parameters.question(taxonomy), format, addresses, List.of(), request)
        : archived(
            Archive.of(parameters.archive), parameters.archived(taxonomy), format, addresses);
  }

  /**
   * The document to subscribe to, with what its one reader is told beside. What left is told at
   * once, a moment before the index has it: so the log's end counts too.
   */
  public Response latest(
      GuidanceQuery question,
      FeedFormat format,
      FeedAddress addresses,
      List<Notice> notices,
      Request request) {
    Optional<SearchIndex> state = search.state();
    SearchValidator validator = SearchValidator.of(state, addresses.asked());
    String own = ownMark(addresses, notices);
    return Conditional.get(
        request,
        validator.tag() + "-" + Long.toHexString(head.position()) + own,
        own.isEmpty() ? validator.modified() : null,
        Conditional.ALWAYS_ASK,
        () ->
            written(
                documents.latest(question, addresses, state.orElse(null)).telling(notices),
                format));
  }

  /** What an own feed's address does not say: its search, and what its reader is told beside. */
  private static String ownMark(FeedAddress addresses, List<Notice> notices) {
    if (addresses.saysSearch()) {
      return "";
    }
    byte[] told = (addresses.page() + "\n" + notices).getBytes(StandardCharsets.UTF_8);
    return "-" + UUID.nameUUIDFromBytes(told);
  }

  /**
   * An archive that something left since has another name; whoever asks by the old one is led on.
   * Looked at again once it is read, since something may leave meanwhile.
   */
  public Response archived(
      Archive asked, GuidanceQuery question, FeedFormat format, FeedAddress addresses) {
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
