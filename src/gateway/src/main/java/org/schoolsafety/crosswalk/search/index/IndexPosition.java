package org.schoolsafety.crosswalk.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Where the live index stands, from memory: at most half a second older than the truth, and never
 * ahead of what searches see. Asking costs nothing, so every answer can carry it as a validator.
 */
@ApplicationScoped
public class IndexPosition {

  private final AtomicReference<@Nullable SearchIndex> known = new AtomicReference<>();

  @Inject SearchIndexes indexes;

  /** The same from memory alone, for checks that must not fail with the database. */
  Optional<SearchIndex> known() {
    return Optional.ofNullable(known.get());
  }

  /** The live index; empty before the first one is built. */
  public Optional<SearchIndex> live() {
    SearchIndex index = known.get();
    return index == null ? refresh() : Optional.of(index);
  }

  /** Reads it again. */
  public Optional<SearchIndex> refresh() {
    Optional<SearchIndex> live = indexes.live();
    known.set(live.orElse(null));
    return live;
  }
}
