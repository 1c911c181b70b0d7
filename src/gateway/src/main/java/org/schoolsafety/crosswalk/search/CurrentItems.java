package org.schoolsafety.crosswalk.search;

import co.elastic.clients.elasticsearch.core.search.Hit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.schoolsafety.crosswalk.platform.problem.DatabaseOutage;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.PublicationLog;
import org.schoolsafety.crosswalk.search.index.Elasticsearch;

/**
 * Tells which of the items found are current at this moment, and as what. A snapshot held for
 * paging, or an index that cannot follow, may still have what the log has withdrawn or revised
 * since.
 */
@ApplicationScoped
public class CurrentItems {

  @Inject PublicationLog log;
  @Inject Elasticsearch elasticsearch;

  /**
   * The present records of those of these items that the log leaves current. While the database is
   * away nothing is added to the log, and the live index tells.
   */
  Map<UUID, GuidanceRecord> among(Set<UUID> items) {
    if (items.isEmpty()) {
      return Map.of();
    }
    try {
      return log.currentRecords(items);
    } catch (RuntimeException failure) {
      if (!DatabaseOutage.causes(failure)) {
        throw failure;
      }
      return inLiveIndex(items);
    }
  }

  private Map<UUID, GuidanceRecord> inLiveIndex(Set<UUID> items) {
    List<String> ids = items.stream().map(UUID::toString).toList();
    return elasticsearch
        .send(
            elastic ->
                elastic.search(
                    search ->
                        search
                            .index("crosswalk-guidance")
                            .query(query -> query.ids(wanted -> wanted.values(ids)))
                            .size(ids.size()),
                    IndexedRecord.class))
        .hits()
        .hits()
        .stream()
        .map(Hit::source)
        .map(found -> Objects.requireNonNull(found).record())
        .collect(Collectors.toMap(GuidanceRecord::id, record -> record));
  }
}
