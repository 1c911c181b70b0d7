package org.schoolsafety.crosswalk.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.schoolsafety.crosswalk.platform.problem.DatabaseOutage;
import org.schoolsafety.crosswalk.publication.PublicationLog;
import org.schoolsafety.crosswalk.search.index.Elasticsearch;

/**
 * Tells which of the items found are current at this moment. A snapshot held for paging, or an
 * index that cannot follow, may still have what the log has withdrawn since.
 */
@ApplicationScoped
public class CurrentItems {

  @Inject PublicationLog log;
  @Inject Elasticsearch elasticsearch;

  /**
   * Those of these items that the log leaves current. While the database is away nothing is added
   * to the log, and the live index tells.
   */
  Set<UUID> among(Set<UUID> items) {
    if (items.isEmpty()) {
      return items;
    }
    try {
      return log.currentAmong(items);
    } catch (RuntimeException failure) {
      if (!DatabaseOutage.causes(failure)) {
        throw failure;
      }
      return inLiveIndex(items);
    }
  }

  private Set<UUID> inLiveIndex(Set<UUID> items) {
    List<String> ids = items.stream().map(UUID::toString).toList();
    return elasticsearch
        .send(
            elastic ->
                elastic.search(
                    search ->
                        search
                            .index("crosswalk-guidance")
                            .query(query -> query.ids(wanted -> wanted.values(ids)))
                            .source(source -> source.fetch(false))
                            .size(ids.size()),
                    Void.class))
        .hits()
        .hits()
        .stream()
        .map(hit -> UUID.fromString(hit.id()))
        .collect(Collectors.toSet());
  }
}
