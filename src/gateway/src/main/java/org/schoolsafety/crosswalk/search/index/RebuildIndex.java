package org.schoolsafety.crosswalk.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schoolsafety.crosswalk.audit.AuditTrail;
import org.schoolsafety.crosswalk.security.Caller;

/**
 * Makes a new index from the whole log and puts it in the old one's place: when somebody asks, when
 * there is none, or when this version defines it differently (looked at once after start, so that
 * two versions side by side do not fight).
 */
@ApplicationScoped
public class RebuildIndex {

  private static final Logger LOG = Logger.getLogger(RebuildIndex.class.getName());

  @Inject SearchIndexes indexes;
  @Inject IndexDefinition definition;
  @Inject IndexProjection projection;
  @Inject Elasticsearch elasticsearch;
  @Inject ProjectionLocks locks;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  private final AtomicBoolean definitionChecked = new AtomicBoolean();

  /**
   * Asks for a rebuild. It is begun within a second by some gateway, and taken up again after a
   * crash. Who asked, and for which index to be replaced, goes on record.
   */
  @Transactional
  public void request(Caller by) {
    indexes.requestRebuild(clock.instant());
    String replaced = indexes.live().map(SearchIndex::name).orElse("none");
    audit.record(by, "index-rebuild-requested", "search-index/" + replaced, Map.of());
  }

  /** Rebuilds if that is wanted and no other gateway is at it. */
  public void ifWanted() {
    if (wanted() || indexes.building().isPresent()) {
      locks.ifFree(ProjectionLocks.Work.REBUILD, this::settleAndRebuild);
    }
  }

  private boolean wanted() {
    return indexes.rebuildRequested() || indexes.live().map(live -> isOutdated(live)).orElse(true);
  }

  private boolean isOutdated(SearchIndex live) {
    return !definitionChecked.get() && !live.definition().equals(definition.fingerprint());
  }

  private void settleAndRebuild() {
    settle();
    if (wanted()) {
      rebuild();
    }
    definitionChecked.set(true);
  }

  private void rebuild() {
    try (IndexRollover rollover =
        new IndexRollover(definition, clock.instant(), elasticsearch, indexes, projection)) {
      rollover.catchUp();
      locks.whenFree(
          ProjectionLocks.Work.PROJECTION,
          () -> {
            rollover.catchUp();
            rollover.commit();
          });
    }
    LOG.info("The search index was rebuilt from the publication log");
    removeLeftovers();
  }

  /** Finishes or takes back what a gateway that died in the middle of it left. */
  private void settle() {
    indexes.building().ifPresent(this::settle);
    removeLeftovers();
  }

  private void settle(SearchIndex half) {
    LOG.log(Level.WARNING, "A rebuild was cut off: {0}", half.name());
    if (aliased().contains(half.name())) {
      indexes.promote(half.name(), half.changedAt());
    } else {
      indexes.forget(half.name());
    }
  }

  private void removeLeftovers() {
    Set<String> known =
        Stream.of(indexes.live(), indexes.building())
            .flatMap(index -> index.stream())
            .map(SearchIndex::name)
            .collect(Collectors.toSet());
    Stream<String> there =
        elasticsearch
            .send(elastic -> elastic.indices().get(get -> get.index(IndexDefinition.ALIAS + "-*")))
            .result()
            .keySet()
            .stream();
    there
        .filter(name -> !known.contains(name))
        .forEach(name -> IndexRollover.delete(elasticsearch, name));
  }

  private Set<String> aliased() {
    try {
      return elasticsearch
          .send(elastic -> elastic.indices().getAlias(alias -> alias.name(IndexDefinition.ALIAS)))
          .result()
          .keySet();
    } catch (IndexGone noAlias) {
      return Set.of();
    }
  }
}
