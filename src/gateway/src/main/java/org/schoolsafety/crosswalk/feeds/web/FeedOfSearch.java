package org.schoolsafety.crosswalk.feeds.web;

import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.feeds.Feed;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.search.FoundGuidance;
import org.schoolsafety.crosswalk.search.GuidanceHit;
import org.schoolsafety.crosswalk.search.query.GuidanceQuery;

/** Makes the feed of a question from what was found. */
final class FeedOfSearch {

  private static final String PAGE = "/search";

  private final GuidanceQuery question;
  private final UriInfo address;
  private final Instant changed;

  FeedOfSearch(GuidanceQuery question, UriInfo address, @Nullable Instant changed) {
    this.question = question;
    this.address = address;
    this.changed = changed == null ? Instant.EPOCH : changed;
  }

  Feed of(FoundGuidance found) {
    List<GuidanceRecord> entries = found.items().stream().map(GuidanceHit::record).toList();
    Instant updated =
        entries.stream().map(GuidanceRecord::updated).max(Instant::compareTo).orElse(changed);
    return new Feed(
        UUID.nameUUIDFromBytes(question.listing().getBytes(StandardCharsets.UTF_8)),
        question.text().isEmpty() ? "Crosswalk guidance" : "Crosswalk guidance: " + question.text(),
        updated,
        relative(address.getRequestUriBuilder()),
        relative(address.getRequestUriBuilder().replacePath(PAGE).replaceQueryParam("cursor")),
        found.next() == null ? null : next(found.next()),
        entries);
  }

  private URI next(String cursor) {
    return relative(address.getRequestUriBuilder().replaceQueryParam("cursor", cursor));
  }

  private static URI relative(UriBuilder target) {
    URI uri = target.build();
    return URI.create(
        uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()));
  }
}
