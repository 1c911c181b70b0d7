package org.schoolsafety.crosswalk.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.schoolsafety.crosswalk.audit.ChainHead;
import org.schoolsafety.crosswalk.audit.ChainReport;
import org.schoolsafety.crosswalk.audit.VerifyChain;
import org.schoolsafety.crosswalk.publication.GuidanceItems;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.ItemState;
import org.schoolsafety.crosswalk.publication.LogEntry;
import org.schoolsafety.crosswalk.publication.PublicationLog;
import org.schoolsafety.crosswalk.search.IndexedRecord;
import org.schoolsafety.crosswalk.search.index.Elasticsearch;
import org.schoolsafety.crosswalk.search.index.IndexPosition;

/** What the public is told, held against the log that it is made from. */
@ApplicationScoped
public class PublicState {

  private static final String INDEX = "crosswalk-guidance";

  @Inject PublicationLog log;
  @Inject GuidanceItems items;
  @Inject VerifyChain verifyChain;
  @Inject IndexPosition position;
  @Inject Elasticsearch elasticsearch;

  /**
   * Makes sure that all entries after this place, replayed, give exactly the items as they stand
   * and, once it has caught up, exactly what the index holds of them; and that the audit trail is
   * whole.
   */
  public void requireReplayedSince(long place) {
    Map<UUID, LogEntry> last = new HashMap<>();
    log.after(place, Integer.MAX_VALUE).forEach(entry -> last.put(entry.guidanceId(), entry));
    long head = log.head();
    Eventually.isTrue(
        "an index at position " + head,
        () -> position.refresh().filter(live -> live.position() >= head).isPresent());
    last.forEach(this::requireStandsAs);
    ChainReport trail = verifyChain.verify(ChainHead.START, Long.MAX_VALUE, null);
    assertThat(trail.intact()).as("%s", trail).isTrue();
    assertThat(trail.verified()).isEqualTo(trail.head());
  }

  private void requireStandsAs(UUID id, LogEntry last) {
    ItemState now = items.state(id).orElseThrow();
    assertThat(now.record()).isEqualTo(last.record());
    assertThat(now.position()).isEqualTo(last.position());
    assertThat(indexed(id)).isEqualTo(last.leavesItemCurrent() ? last.record() : null);
  }

  private @org.jspecify.annotations.Nullable GuidanceRecord indexed(UUID id) {
    IndexedRecord found =
        elasticsearch
            .send(
                elastic ->
                    elastic.get(one -> one.index(INDEX).id(id.toString()), IndexedRecord.class))
            .source();
    return found == null ? null : found.record();
  }
}
