package org.schoolsafety.crosswalk.feeds.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.feeds.Feed;
import org.schoolsafety.crosswalk.feeds.changes.Archive;
import org.schoolsafety.crosswalk.feeds.changes.Archives;
import org.schoolsafety.crosswalk.feeds.changes.Change;
import org.schoolsafety.crosswalk.feeds.changes.Departure;
import org.schoolsafety.crosswalk.feeds.changes.ReadChanges;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.search.FoundRecords;
import org.schoolsafety.crosswalk.search.SearchGuidance;
import org.schoolsafety.crosswalk.search.index.SearchIndex;
import org.schoolsafety.crosswalk.search.query.GuidanceQuery;
import org.schoolsafety.crosswalk.search.query.SortOrder;

/**
 * Makes the documents of a feed. The one to subscribe to has what the search finds and every change
 * that no archive has yet, so that nobody who follows the links back misses one.
 */
@ApplicationScoped
public class FeedDocuments {

  @Inject SearchGuidance search;
  @Inject ReadChanges changes;
  @Inject Archives archives;

  /** A page of what the search finds; the first one with what happened lately. */
  Feed latest(GuidanceQuery question, FeedAddress address, @Nullable SearchIndex state) {
    long reached = state == null || question.cursor() != null ? 0 : state.position();
    List<Change> recent =
        changes.between(Math.max(0, Archive.lastEnd(reached) - Archive.LENGTH), reached, question);
    FoundRecords found = search.list(question);
    URI before = isArchived(question) ? prevArchive(reached, question, address) : null;
    boolean paged = before == null && found.next() != null;
    Feed.Links links =
        new Feed.Links(address.self(), paged ? address.next(found.next()) : null, before, null);
    Instant fallback = state == null ? Instant.EPOCH : state.changedAt();
    Instant leftAt = state == null ? null : state.leftAt();
    return feed(
        question, address, links, entries(recent, found, question), recent, leftAt, fallback);
  }

  /** A document that never changes. */
  Feed archived(Archive archive, GuidanceQuery question, FeedAddress address) {
    List<Change> all = archives.read(archive, question);
    List<GuidanceRecord> entries = shown(all);
    Feed.Links links =
        new Feed.Links(
            address.self(),
            null,
            prevArchive(archive.begin(), question, address),
            address.current());
    return feed(question, address, links, entries, all, null, Instant.EPOCH);
  }

  /** Only the latest change first can be told from the log, and only by filters. */
  private static boolean isArchived(GuidanceQuery question) {
    return question.sort() == SortOrder.CHANGED
        && question.cursor() == null
        && !ReadChanges.asksForWords(question);
  }

  private @Nullable URI prevArchive(long position, GuidanceQuery question, FeedAddress address) {
    return archives.lastUpTo(position, question).map(address::archive).orElse(null);
  }

  /** In the order asked for; in the order of changes, with all that no archive has. */
  private static List<GuidanceRecord> entries(
      List<Change> recent, FoundRecords found, GuidanceQuery question) {
    List<GuidanceRecord> entries = new ArrayList<>();
    if (isArchived(question)) {
      entries.addAll(shown(recent));
    }
    Set<UUID> told =
        (isArchived(question) ? recent.stream() : recent.stream().filter(change -> !change.shows()))
            .map(change -> change.entry().guidanceId())
            .collect(Collectors.toSet());
    found.items().stream().filter(record -> !told.contains(record.id())).forEach(entries::add);
    return entries;
  }

  private static List<GuidanceRecord> shown(List<Change> changes) {
    return changes.stream().filter(Change::shows).map(change -> change.entry().record()).toList();
  }

  private static Feed feed(
      GuidanceQuery question,
      FeedAddress address,
      Feed.Links links,
      List<GuidanceRecord> entries,
      List<Change> changes,
      @Nullable Instant leftAt,
      Instant fallback) {
    List<Departure> departures =
        changes.stream().flatMap(change -> Stream.ofNullable(change.departure())).toList();
    Stream<Instant> times =
        Stream.of(
                entries.stream().map(GuidanceRecord::updated),
                departures.stream().map(Departure::at),
                Stream.ofNullable(leftAt))
            .flatMap(each -> each);
    return new Feed(
        UUID.nameUUIDFromBytes(question.listing().getBytes(StandardCharsets.UTF_8)),
        question.text().isEmpty() ? "Crosswalk guidance" : "Crosswalk guidance: " + question.text(),
        times.max(Instant::compareTo).orElse(fallback),
        address.page(),
        links,
        entries,
        departures,
        List.of());
  }
}
