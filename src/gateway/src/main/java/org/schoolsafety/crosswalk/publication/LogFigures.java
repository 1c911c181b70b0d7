package org.schoolsafety.crosswalk.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.schoolsafety.crosswalk.platform.database.DatabaseReady;
import org.schoolsafety.crosswalk.platform.metrics.Figures;

/** Shows how far the log has come. */
@ApplicationScoped
public class LogFigures {

  @Inject Figures figures;
  @Inject PublicationLog log;

  void start(@Observes DatabaseReady ready) {
    figures.show("crosswalk_log_head", "The publication log's last position", log::head);
  }
}
