package org.schoolsafety.crosswalk.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.edition.EditionTie;
import org.schoolsafety.crosswalk.search.index.Elasticsearch;

/**
 * Finds the other editions of what was found, in the same state of the index: one request for a
 * whole page, and none where nothing on it has any.
 */
@ApplicationScoped
public class OtherEditions {

  /** A page of the most items, each in a family of the most members. */
  private static final int MOST = 5_000;

  private static final Comparator<GuidanceRecord> PREFERRED_FIRST =
      Comparator.comparing((GuidanceRecord record) -> !tie(record).preferred())
          .thenComparing(GuidanceRecord::title)
          .thenComparing(GuidanceRecord::id);

  @Inject Elasticsearch elasticsearch;
  @Inject CurrentItems currentItems;

  /** These hits, each with the other editions of its item that are in force. */
  List<GuidanceHit> add(List<GuidanceHit> hits, Snapshot snapshot) {
    Set<UUID> families =
        hits.stream()
            .map(hit -> hit.record().edition())
            .filter(Objects::nonNull)
            .map(EditionTie::family)
            .collect(Collectors.toSet());
    if (families.isEmpty()) {
      return hits;
    }
    Map<UUID, List<GuidanceRecord>> members = members(families, snapshot);
    return hits.stream().map(hit -> hit.withEditions(othersOf(hit.record(), members))).toList();
  }

  private static List<GuidanceRecord> othersOf(
      GuidanceRecord item, Map<UUID, List<GuidanceRecord>> members) {
    return item.edition() == null
        ? List.of()
        : members.getOrDefault(item.edition().family(), List.of()).stream()
            .filter(other -> !other.id().equals(item.id()))
            .toList();
  }

  private Map<UUID, List<GuidanceRecord>> members(Set<UUID> families, Snapshot snapshot) {
    Set<UUID> found =
        elasticsearch
            .send(elastic -> elastic.search(request(families, snapshot), IndexedRecord.class))
            .hits()
            .hits()
            .stream()
            .map(Hit::source)
            .filter(Objects::nonNull)
            .map(source -> source.record().id())
            .collect(Collectors.toSet());
    return currentItems.among(found).values().stream()
        .filter(record -> isIn(families, record))
        .sorted(PREFERRED_FIRST)
        .collect(Collectors.groupingBy(record -> tie(record).family()));
  }

  /** The snapshot may still have one that was taken out since. */
  private static boolean isIn(Set<UUID> families, GuidanceRecord record) {
    return record.edition() != null && families.contains(record.edition().family());
  }

  private static SearchRequest request(Set<UUID> families, Snapshot snapshot) {
    List<FieldValue> wanted =
        families.stream().map(family -> FieldValue.of(family.toString())).toList();
    return SearchRequest.of(
        search ->
            search
                .pit(pit -> pit.id(snapshot.pointInTime()).keepAlive(Snapshots.KEEP_ALIVE))
                .query(
                    query ->
                        query.constantScore(
                            score ->
                                score.filter(
                                    filter ->
                                        filter.terms(
                                            terms ->
                                                terms
                                                    .field("family")
                                                    .terms(values -> values.value(wanted))))))
                .size(MOST));
  }

  /** What is found by its family has one. */
  private static EditionTie tie(GuidanceRecord record) {
    return Objects.requireNonNull(record.edition());
  }
}
