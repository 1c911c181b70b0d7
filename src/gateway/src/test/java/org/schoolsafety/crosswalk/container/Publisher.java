package org.schoolsafety.crosswalk.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.schoolsafety.crosswalk.content.extraction.Passage;
import org.schoolsafety.crosswalk.platform.http.IfMatch;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.PublishGuidance;
import org.schoolsafety.crosswalk.publication.ReadGuidance;
import org.schoolsafety.crosswalk.publication.RestoreGuidance;
import org.schoolsafety.crosswalk.publication.ReviseGuidance;
import org.schoolsafety.crosswalk.publication.WithdrawGuidance;
import org.schoolsafety.crosswalk.security.Caller;

/** Makes records public without a candidate, for tests that begin where vetting ends. */
@ApplicationScoped
public class Publisher {

  private final Caller center = Callers.reviewerOf("test-center");

  @Inject PublishGuidance publishGuidance;
  @Inject ReviseGuidance reviseGuidance;
  @Inject WithdrawGuidance withdrawGuidance;
  @Inject RestoreGuidance restoreGuidance;
  @Inject ReadGuidance guidance;
  @Inject InTransaction inTransaction;

  /** Publishes an item of this title. */
  public GuidanceRecord publish(String title) {
    return publish(Records.titled(title));
  }

  /** Publishes an item in this language. */
  public GuidanceRecord publishIn(String language, String title) {
    return publish(Records.in(language, title));
  }

  private GuidanceRecord publish(GuidanceRecord record) {
    inTransaction.call(() -> append(record));
    return record;
  }

  /** Publishes the item's next version, with this title; returns its record as it is then. */
  public GuidanceRecord revise(GuidanceRecord item, String title) {
    GuidanceRecord next = Records.revisionOf(item, title);
    inTransaction.call(() -> reviseGuidance.revise(next, Records.passagesOf(next), center));
    return guidance.state(item.id()).record();
  }

  /** Publishes this record with this text. */
  public GuidanceRecord publish(GuidanceRecord record, SentText text) {
    inTransaction.call(() -> publishGuidance.publish(record, text.passages(), center));
    return record;
  }

  /** Publishes this record with these passages. */
  public GuidanceRecord publish(GuidanceRecord record, List<Passage> passages) {
    inTransaction.call(() -> publishGuidance.publish(record, passages, center));
    return record;
  }

  /** Publishes in the caller's transaction; returns the position. */
  public long append(GuidanceRecord record) {
    return publishGuidance.publish(record, Records.passagesOf(record), center);
  }

  /** Withdraws the item. */
  public void withdraw(GuidanceRecord item) {
    withdrawGuidance.withdraw(
        item.id(),
        "outdated",
        "Nobody does it this way any more.",
        null,
        asRead(item.id()),
        center);
  }

  /** Puts the item into force again. */
  public void restore(GuidanceRecord item) {
    restoreGuidance.restore(item.id(), "It was right after all.", asRead(item.id()), center);
  }

  /** The condition of a write on the item as it stands now. */
  public IfMatch asRead(UUID id) {
    return IfMatch.required("\"" + guidance.state(id).tag() + "\"");
  }
}
