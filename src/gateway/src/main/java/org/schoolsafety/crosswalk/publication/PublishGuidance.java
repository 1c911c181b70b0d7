package org.schoolsafety.crosswalk.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.schoolsafety.crosswalk.content.extraction.Passage;
import org.schoolsafety.crosswalk.security.Caller;

/** Makes a vetted record public: item, version, log entry and audit entry in one transaction. */
@ApplicationScoped
public class PublishGuidance {

  @Inject PutOnRecord putOnRecord;
  @Inject ReviewDates reviewDates;

  /**
   * Publishes the first version of a new item.
   *
   * @return the position of its entry in the publication log
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public long publish(GuidanceRecord record, List<Passage> passages, Caller by) {
    return putOnRecord.published(reviewDates.dated(record), passages, by).position();
  }
}
