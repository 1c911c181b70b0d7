package org.schoolsafety.crosswalk.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.publication.LogEntry;
import org.schoolsafety.crosswalk.publication.PublicationLog;

/** Brings an index up to the head of the publication log. */
@ApplicationScoped
public class IndexProjection {

  private static final int BATCH = 200;

  @Inject PublicationLog log;
  @Inject IndexWriter writer;
  @Inject SearchIndexes indexes;
  @Inject Elasticsearch elasticsearch;
  @Inject ProjectionLocks locks;
  @Inject Clock clock;

  /** Brings the live index up to date, unless another gateway is at it. */
  public void project() {
    indexes
        .live()
        .filter(live -> log.head() > live.position() || !isThere(live))
        .ifPresent(this::project);
  }

  /** Applies all entries after this position and returns the last one's. */
  long catchUp(String index, long position) {
    long reached = position;
    List<LogEntry> batch = log.after(reached, BATCH);
    while (!batch.isEmpty()) {
      writer.apply(index, batch);
      reached = batch.get(batch.size() - 1).position();
      indexes.advance(index, reached, clock.instant(), lastLeft(batch));
      batch = log.after(reached, BATCH);
    }
    return reached;
  }

  private static @Nullable Instant lastLeft(List<LogEntry> batch) {
    return batch.stream()
        .filter(LogEntry::takesTextAway)
        .reduce((earlier, later) -> later)
        .map(LogEntry::at)
        .orElse(null);
  }

  private void project(SearchIndex candidate) {
    locks.ifFree(
        ProjectionLocks.Work.PROJECTION,
        () ->
            indexes
                .live()
                .filter(live -> live.name().equals(candidate.name()))
                .ifPresent(this::projectAlone));
  }

  private void projectAlone(SearchIndex live) {
    if (isThere(live)) {
      catchUp(live.name(), live.position());
    } else {
      indexes.forget(live.name());
    }
  }

  private boolean isThere(SearchIndex index) {
    return elasticsearch
        .send(elastic -> elastic.indices().exists(e -> e.index(index.name())))
        .value();
  }
}
