package org.schoolsafety.crosswalk.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.PublicationEvent;
import org.schoolsafety.crosswalk.publication.PublicationLog;
import org.schoolsafety.crosswalk.publication.PublishGuidance;
import org.schoolsafety.crosswalk.security.Caller;

/** Makes records public without a candidate, for tests that begin where vetting ends. */
@ApplicationScoped
public class Publisher {

  private final Caller center = Callers.reviewerOf("test-center");

  @Inject PublishGuidance publishGuidance;
  @Inject PublicationLog log;
  @Inject InTransaction inTransaction;

  /** Publishes an item of this title. */
  public GuidanceRecord publish(String title) {
    GuidanceRecord record = Records.titled(title);
    inTransaction.call(() -> append(record));
    return record;
  }

  /** Publishes in the caller's transaction; returns the position. */
  public long append(GuidanceRecord record) {
    return publishGuidance.publish(record, Records.passagesOf(record), center);
  }

  /** Withdraws the item. */
  public void withdraw(GuidanceRecord item) {
    GuidanceRecord record = Records.withdrawn(item);
    inTransaction.call(
        () -> log.append(PublicationEvent.WITHDRAWN, record, record.updated(), center.username()));
  }
}
