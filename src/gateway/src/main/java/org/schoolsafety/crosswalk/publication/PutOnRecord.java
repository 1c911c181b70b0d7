package org.schoolsafety.crosswalk.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.schoolsafety.crosswalk.audit.AuditTrail;
import org.schoolsafety.crosswalk.content.extraction.Passage;
import org.schoolsafety.crosswalk.partners.Organization;
import org.schoolsafety.crosswalk.partners.Organizations;
import org.schoolsafety.crosswalk.security.Caller;

/**
 * Puts what happened to an item on record: the item, its log entry and its audit entry, in the
 * caller's transaction and in this order.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PutOnRecord {

  @Inject ItemWrites writes;
  @Inject PublicationLog log;
  @Inject AuditTrail audit;
  @Inject Organizations organizations;
  @Inject Clock clock;

  /** An act of this caller, now, for this reason. */
  public Act act(Caller by, String explanation) {
    String organization =
        organizations.find(by.organization()).map(Organization::name).orElse(by.organization());
    return new Act(clock.instant(), by.username(), organization, explanation.strip());
  }

  /** What was decided, in its own words, as this caller brings it about now. */
  Act act(Caller by, VettingNote decision) {
    return new Act(clock.instant(), by.username(), decision.organization(), decision.reason());
  }

  /** A new item. */
  public ItemState published(GuidanceRecord record, List<Passage> passages, Caller by) {
    writes.add(record, passages);
    return logged(PublicationEvent.PUBLISHED, record, vetted(record, by), by, Map.of());
  }

  /** A new version of an item. */
  public ItemState revised(GuidanceRecord record, List<Passage> passages, Caller by) {
    writes.addVersion(record, passages);
    return logged(PublicationEvent.REVISED, record, vetted(record, by), by, Map.of());
  }

  /** An item that was moved, or linked to another. */
  public ItemState changed(
      PublicationEvent event,
      GuidanceRecord before,
      GuidanceRecord after,
      Act act,
      Caller by,
      Map<String, String> details) {
    writes.replace(after);
    Map<String, String> all = new LinkedHashMap<>();
    all.put("before", before.status());
    all.put("after", after.status());
    all.put("explanation", act.explanation());
    all.putAll(details);
    return logged(event, after, act, by, all);
  }

  private ItemState logged(
      PublicationEvent event,
      GuidanceRecord record,
      Act act,
      Caller by,
      Map<String, String> details) {
    long position = log.append(event, record, act);
    writes.standsAt(record.id(), position);
    Map<String, String> all = new LinkedHashMap<>();
    all.put("version", Integer.toString(record.version()));
    all.put("position", Long.toString(position));
    all.putAll(details);
    audit.record(by, "guidance-" + event.key(), "guidance/" + record.id(), all);
    return new ItemState(record, position);
  }

  /** What vetting decided is told in its own words. */
  private static Act vetted(GuidanceRecord record, Caller by) {
    return new Act(
        record.updated(),
        by.username(),
        record.vetting().organization(),
        record.vetting().reason());
  }
}
