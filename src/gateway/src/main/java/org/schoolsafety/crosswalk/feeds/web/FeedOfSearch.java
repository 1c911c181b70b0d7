package org.schoolsafety.crosswalk.feeds.web;

import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.feeds.Feed;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.search.FoundGuidance;
import org.schoolsafety.crosswalk.search.GuidanceHit;
import org.schoolsafety.crosswalk.search.index.SearchIndex;
import org.schoolsafety.crosswalk.search.query.GuidanceQuery;

/** Makes the feed of a question from what was found. */
final class FeedOfSearch {

  private static final String PAGE = "/search";

  private final GuidanceQuery question;
  private final UriInfo address;
  private final @Nullable SearchIndex state;

  FeedOfSearch(GuidanceQuery question, UriInfo address, @Nullable SearchIndex state) {
    this.question = question;
    this.address = address;
    this.state = state;
  }

  Feed of(FoundGuidance found) {
    List<GuidanceRecord> entries = found.items().stream().map(GuidanceHit::record).toList();
    return new Feed(
        UUID.nameUUIDFromBytes(question.listing().getBytes(StandardCharsets.UTF_8)),
        question.text().isEmpty() ? "Crosswalk guidance" : "Crosswalk guidance: " + question.text(),
        updated(entries),
        relative(address.getRequestUriBuilder()),
        relative(address.getRequestUriBuilder().replacePath(PAGE).replaceQueryParam("cursor")),
        found.next() == null ? null : next(found.next()),
        entries);
  }

  /** An entry that left changes the feed as one that came does. */
  private Instant updated(List<GuidanceRecord> entries) {
    Instant leftAt = state == null ? null : state.leftAt();
    return Stream.concat(entries.stream().map(GuidanceRecord::updated), Stream.ofNullable(leftAt))
        .max(Instant::compareTo)
        .orElse(state == null ? Instant.EPOCH : state.changedAt());
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
