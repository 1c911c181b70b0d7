package org.schoolsafety.crosswalk.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.schoolsafety.crosswalk.platform.database.DatabaseReady;
import org.schoolsafety.crosswalk.platform.metrics.Figures;
import org.schoolsafety.crosswalk.publication.PublicationLog;

/** Shows how far the live index has followed the log. */
@ApplicationScoped
public class IndexFigures {

  @Inject Figures figures;
  @Inject IndexPosition position;
  @Inject PublicationLog log;

  void start(@Observes DatabaseReady ready) {
    figures.show("crosswalk_index_position", "The last log entry in the live index", this::reached);
    figures.show(
        "crosswalk_index_lag",
        "Log entries that the live index does not have yet",
        () -> Math.max(0, log.head() - reached()));
  }

  private long reached() {
    return position.known().map(SearchIndex::position).orElse(0L);
  }
}
