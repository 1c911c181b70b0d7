package org.schoolsafety.crosswalk.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.problem.DatabaseOutage;
import org.schoolsafety.crosswalk.search.index.IndexGone;
import org.schoolsafety.crosswalk.search.index.SearchUnavailable;
import org.schoolsafety.crosswalk.search.query.SearchPosition;

/**
 * Reads from the state of the index that a listing keeps to; from the present one if it is gone.
 */
@ApplicationScoped
public class SnapshotReads {

  @Inject Snapshots snapshots;

  /**
   * What is read from the snapshot of this place, or from the present one.
   *
   * @throws SearchUnavailable if Elasticsearch is away, or there is no index yet
   */
  <T> T read(@Nullable SearchPosition from, Function<Snapshot, T> reading) {
    Snapshot snapshot =
        from == null ? present() : snapshots.of(from.snapshot()).orElseGet(this::present);
    try {
      return reading.apply(snapshot);
    } catch (IndexGone expired) {
      snapshots.forget(snapshot);
      return readPresent(reading);
    } catch (SearchUnavailable failed) {
      if (!isReplaced(snapshot)) {
        throw failed;
      }
      snapshots.forget(snapshot);
      return readPresent(reading);
    }
  }

  /**
   * Whether a rebuild put another index in this one's place: while the old one is taken away,
   * Elasticsearch says that its shards are missing before it says that it is gone.
   */
  private boolean isReplaced(Snapshot snapshot) {
    try {
      return snapshots.isReplaced(snapshot);
    } catch (RuntimeException failure) {
      if (DatabaseOutage.causes(failure)) {
        return false;
      }
      throw failure;
    }
  }

  private <T> T readPresent(Function<Snapshot, T> reading) {
    try {
      return reading.apply(present());
    } catch (IndexGone again) {
      throw new SearchUnavailable("The index went away twice", again);
    }
  }

  private Snapshot present() {
    try {
      return snapshots.current();
    } catch (IndexGone none) {
      throw new SearchUnavailable("There is no index yet", none);
    }
  }
}
