package org.schoolsafety.crosswalk.platform.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Counts the requests that were answered with a problem report, by its type. */
@ApplicationScoped
public class RefusedRequests {

  private static final Metadata COUNTER =
      Metadata.builder()
          .withName("crosswalk_requests_refused")
          .withDescription("Requests answered with a problem report, by its type")
          .build();

  @Inject MetricRegistry registry;

  void count(ProblemType type) {
    registry.counter(COUNTER, new Tag("type", type.slug())).inc();
  }
}
