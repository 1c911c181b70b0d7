package org.schoolsafety.crosswalk.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.schoolsafety.crosswalk.platform.health.RecentChecks;
import org.schoolsafety.crosswalk.publication.PublicationLog;

/** Search can serve: Elasticsearch answers and there is a live index in it. */
@Readiness
@ApplicationScoped
public class SearchReadiness implements HealthCheck {

  @Inject Elasticsearch elasticsearch;
  @Inject IndexPosition position;
  @Inject PublicationLog log;

  @Inject RecentChecks recent;

  @Override
  public HealthCheckResponse call() {
    return recent.get("search", this::check);
  }

  private HealthCheckResponse check() {
    HealthCheckResponseBuilder search = HealthCheckResponse.named("search");
    if (!elasticsearch.answers()) {
      return search
          .down()
          .withData("reason", "Elasticsearch does not answer, or shards are missing")
          .build();
    }
    return position
        .known()
        .map(
            index -> {
              head().ifPresent(head -> search.withData("head", head));
              return search
                  .up()
                  .withData("index", index.name())
                  .withData("position", index.position());
            })
        .orElseGet(() -> search.down().withData("reason", "there is no index yet"))
        .build();
  }

  /** The log's last position; while the database is away it cannot be told, and search serves. */
  private Optional<Long> head() {
    try {
      return Optional.of(log.head());
    } catch (RuntimeException databaseAway) {
      return Optional.empty();
    }
  }
}
