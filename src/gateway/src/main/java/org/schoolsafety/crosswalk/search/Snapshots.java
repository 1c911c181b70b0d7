package org.schoolsafety.crosswalk.search;

import co.elastic.clients.elasticsearch._types.Time;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.schoolsafety.crosswalk.search.index.Elasticsearch;
import org.schoolsafety.crosswalk.search.index.IndexPosition;
import org.schoolsafety.crosswalk.search.index.SearchIndex;

/**
 * Points in time, one for each state of the index and shared by all searches that meet it: paging
 * stays consistent, and a thousand readers cost Elasticsearch one. A snapshot unused for a while is
 * let go; who comes back to it later goes on in the present state, at the same place.
 */
@ApplicationScoped
public class Snapshots {

  /** Elasticsearch keeps it this long after each use, a little longer than we do. */
  static final Time KEEP_ALIVE = Time.of(time -> time.time("3m"));

  private final Cache<String, Snapshot> held =
      Caffeine.newBuilder().maximumSize(100).expireAfterAccess(Duration.ofMinutes(2)).build();

  @Inject Elasticsearch elasticsearch;
  @Inject IndexPosition position;

  /** The present state. */
  Snapshot current() {
    String key = position.live().map(Snapshots::keyOf).orElse("none");
    return held.get(key, this::open);
  }

  /** The state of that key, if it is still held here. */
  Optional<Snapshot> of(String key) {
    return Optional.ofNullable(held.getIfPresent(key));
  }

  /** Lets go of a snapshot that Elasticsearch no longer has. */
  void forget(Snapshot snapshot) {
    held.invalidate(snapshot.key());
    position.refresh();
  }

  /** Whether another index answers now than the one this snapshot is of, since it was rebuilt. */
  boolean isReplaced(Snapshot snapshot) {
    return position.refresh().map(live -> !snapshot.isOf(live)).orElse(true);
  }

  /** The key of the state this index is in. */
  static String keyOf(SearchIndex index) {
    return Snapshot.markOf(index) + index.position();
  }

  private Snapshot open(String key) {
    String id =
        elasticsearch
            .send(
                elastic ->
                    elastic.openPointInTime(
                        open -> open.index("crosswalk-guidance").keepAlive(KEEP_ALIVE)))
            .id();
    return new Snapshot(key, id);
  }
}
