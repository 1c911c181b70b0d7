package org.schoolsafety.crosswalk.subscriptions.feed.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.schoolsafety.crosswalk.feeds.FeedFormat;
import org.schoolsafety.crosswalk.feeds.changes.Archive;
import org.schoolsafety.crosswalk.feeds.web.FeedAddress;
import org.schoolsafety.crosswalk.feeds.web.FeedAnswer;
import org.schoolsafety.crosswalk.subscriptions.feed.OpenPrivateFeed;
import org.schoolsafety.crosswalk.subscriptions.feed.PrivateFeed;

/** Answers with a document of a private feed: for its reader alone, and for no search engine. */
@ApplicationScoped
class PrivateFeedAnswer {

  @Inject OpenPrivateFeed openPrivateFeed;
  @Inject FeedAnswer answer;

  Response of(
      String token,
      PrivateFeedParameters parameters,
      FeedFormat format,
      UriInfo address,
      Request request) {
    PrivateFeed feed = openPrivateFeed.open(token);
    String search = feed.query().isEmpty() ? "/search" : "/search?" + feed.query();
    FeedAddress addresses = FeedAddress.ofKept(address.getRequestUri(), URI.create(search));
    Response response =
        parameters.namesArchive()
            ? answer.archived(
                Archive.of(parameters.archive),
                parameters.archived(feed.search()),
                format,
                addresses)
            : answer.latest(
                parameters.page(feed.search()), format, addresses, feed.notices(), request);
    return unshared(response);
  }

  /** Also where the public document might be kept for ever: an address can be revoked. */
  private static Response unshared(Response response) {
    response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    response.getHeaders().putSingle("X-Robots-Tag", "noindex, nofollow");
    return response;
  }
}
