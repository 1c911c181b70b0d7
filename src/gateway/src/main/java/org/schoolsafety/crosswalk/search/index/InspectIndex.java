package org.schoolsafety.crosswalk.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.publication.PublicationLog;

/** Tells the operator how the index stands. */
@ApplicationScoped
public class InspectIndex {

  @Inject SearchIndexes indexes;
  @Inject PublicationLog log;
  @Inject Elasticsearch elasticsearch;

  /** As it is now, read from the database and from Elasticsearch itself. */
  public IndexStanding inspect() {
    long head = log.head();
    Optional<SearchIndex> live = indexes.live();
    return new IndexStanding(
        live.map(SearchIndex::name).orElse(null),
        live.map(SearchIndex::position).orElse(0L),
        head,
        live.map(this::documents).orElse(0L),
        rebuilding(head));
  }

  private IndexStanding.@Nullable Rebuilding rebuilding(long head) {
    Optional<Long> done = indexes.building().map(SearchIndex::position);
    if (done.isEmpty() && !indexes.rebuildRequested()) {
      return null;
    }
    return new IndexStanding.Rebuilding(done.orElse(0L), head);
  }

  private long documents(SearchIndex index) {
    try {
      return elasticsearch
          .send(elastic -> elastic.count(count -> count.index(index.name())))
          .count();
    } catch (IndexGone lost) {
      return 0;
    }
  }
}
