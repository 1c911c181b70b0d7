package org.schoolsafety.crosswalk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.metrics.MetricID;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.eclipse.microprofile.metrics.Timer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schoolsafety.crosswalk.container.Eventually;
import org.schoolsafety.crosswalk.container.GatewayArchive;
import org.schoolsafety.crosswalk.container.IntakeDesk;
import org.schoolsafety.crosswalk.container.Publisher;
import org.schoolsafety.crosswalk.container.SentFile;
import org.schoolsafety.crosswalk.publication.PublicationLog;
import org.schoolsafety.crosswalk.search.SearchGuidance;
import org.schoolsafety.crosswalk.search.index.IndexPosition;
import org.schoolsafety.crosswalk.search.index.SearchReadiness;
import org.schoolsafety.crosswalk.search.query.GuidanceQuery;
import org.schoolsafety.crosswalk.search.query.SortOrder;

/** What an operator reads at /metrics and /health/ready. */
@ExtendWith(ArquillianExtension.class)
class MetricsIT {

  @Inject MetricRegistry registry;
  @Inject Publisher publisher;
  @Inject PublicationLog log;
  @Inject IndexPosition position;
  @Inject IntakeDesk desk;
  @Inject SearchGuidance search;
  @Inject @Readiness SearchReadiness readiness;

  @Deployment
  static WebArchive gateway() {
    return GatewayArchive.with(MetricsIT.class);
  }

  @Test
  void the_logs_head_and_how_far_the_index_followed_are_shown() {
    publisher.publish("Counted");
    long head = log.head();

    Eventually.isTrue("a head of " + head, () -> gauge("crosswalk_log_head") >= head);
    Eventually.isTrue("an index there", () -> gauge("crosswalk_index_position") >= head);
    Eventually.isTrue("no lag", () -> gauge("crosswalk_index_lag") == 0);

    HealthCheckResponse ready = readiness.call();
    assertThat(ready.getData().orElseThrow()).containsKeys("position", "head");
  }

  @Test
  void files_are_counted_by_outcome_and_extractions_timed() {
    double before = gauge("crosswalk_ledger_files", new Tag("outcome", "extracted"));

    desk.openCandidate(SentFile.from(desk.newOrganization()));

    Eventually.isTrue(
        "one more extracted",
        () -> gauge("crosswalk_ledger_files", new Tag("outcome", "extracted")) > before);
    assertThat(timer("crosswalk_extractions").getCount()).isPositive();
  }

  @Test
  void searches_are_counted_and_timed() {
    Eventually.get("an index", position::refresh);
    search.find(GuidanceQuery.everything(SortOrder.NEWEST, 1));
    long before = timer("crosswalk_searches").getCount();

    search.find(GuidanceQuery.everything(SortOrder.NEWEST, 1));

    assertThat(timer("crosswalk_searches").getCount()).isEqualTo(before + 1);
  }

  private double gauge(String name, Tag... tags) {
    return registry.getGauge(new MetricID(name, tags)).getValue().doubleValue();
  }

  private Timer timer(String name) {
    return registry.getTimer(new MetricID(name));
  }
}
