package org.schoolsafety.crosswalk.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.schoolsafety.crosswalk.audit.AuditTrail;
import org.schoolsafety.crosswalk.content.extraction.Passage;
import org.schoolsafety.crosswalk.security.Caller;

/** Makes a vetted record public: item, version, log entry and audit entry in one transaction. */
@ApplicationScoped
public class PublishGuidance {

  @Inject GuidanceItems items;
  @Inject PublicationLog log;
  @Inject AuditTrail audit;

  /**
   * Publishes the first version of a new item.
   *
   * @return the position of its entry in the publication log
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public long publish(GuidanceRecord record, List<Passage> passages, Caller by) {
    items.add(record, passages);
    long position = log.append(PublicationEvent.PUBLISHED, record, record.updated(), by.username());
    audit.record(
        by,
        "guidance-published",
        "guidance/" + record.id(),
        Map.of("version", Integer.toString(record.version()), "position", Long.toString(position)));
    return position;
  }
}
