package org.schoolsafety.crosswalk.search;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.InnerHitsResult;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.search.query.FacetCounts;
import org.schoolsafety.crosswalk.search.query.GuidanceQuery;
import org.schoolsafety.crosswalk.search.query.SearchPosition;
import org.schoolsafety.crosswalk.search.query.SortOrder;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/** Reads Elasticsearch's response in the library's words. */
final class GuidanceAnswer {

  private static final String PASSAGES = "passages";

  private final GuidanceQuery question;
  private final SearchResponse<IndexedRecord> response;

  GuidanceAnswer(GuidanceQuery question, SearchResponse<IndexedRecord> response) {
    this.question = question;
    this.response = response;
  }

  /**
   * The page, of items that are current alone, as they are now. What was revised since the snapshot
   * is not quoted: its words may be gone.
   *
   * @param currentAmong the present records of those that are current, whatever the snapshot has
   */
  FoundGuidance read(
      Snapshot snapshot,
      Taxonomy taxonomy,
      Function<Set<UUID>, Map<UUID, GuidanceRecord>> currentAmong) {
    List<GuidanceHit> found = page().stream().map(this::hit).toList();
    Map<UUID, GuidanceRecord> current = currentAmong.apply(idsOf(found));
    return new FoundGuidance(
        Objects.requireNonNull(response.hits().total()).value(),
        found.stream()
            .filter(hit -> current.containsKey(hit.record().id()))
            .map(hit -> present(hit, current.get(hit.record().id())))
            .toList(),
        FacetCounts.read(response.aggregations(), question, taxonomy),
        next(snapshot));
  }

  /** The items of the page alone, as above. */
  FoundRecords list(
      Snapshot snapshot, Function<Set<UUID>, Map<UUID, GuidanceRecord>> currentAmong) {
    List<UUID> found = page().stream().map(hit -> UUID.fromString(hit.id())).toList();
    Map<UUID, GuidanceRecord> current = currentAmong.apply(Set.copyOf(found));
    return new FoundRecords(
        found.stream().map(current::get).filter(Objects::nonNull).toList(), next(snapshot));
  }

  private List<Hit<IndexedRecord>> page() {
    List<Hit<IndexedRecord>> hits = response.hits().hits();
    return hits.subList(0, Math.min(hits.size(), question.size()));
  }

  private static GuidanceHit present(GuidanceHit hit, GuidanceRecord now) {
    boolean same = hit.record().version() == now.version();
    return new GuidanceHit(now, hit.score(), same ? hit.snippets() : List.of(), hit.editions());
  }

  private static Set<UUID> idsOf(List<GuidanceHit> hits) {
    return hits.stream().map(hit -> hit.record().id()).collect(Collectors.toSet());
  }

  private @Nullable String next(Snapshot snapshot) {
    List<Hit<IndexedRecord>> page = page();
    return response.hits().hits().size() > page.size()
        ? new SearchPosition(snapshot.key(), page.get(page.size() - 1).sort()).encode(question)
        : null;
  }

  private GuidanceHit hit(Hit<IndexedRecord> hit) {
    InnerHitsResult passages = hit.innerHits().get(PASSAGES);
    List<Snippet> snippets = passages == null ? List.of() : Quotes.of(passages.hits().hits());
    Double score = question.effectiveSort() == SortOrder.RELEVANCE ? hit.score() : null;
    return new GuidanceHit(
        Objects.requireNonNull(hit.source()).record(), score, snippets, List.of());
  }
}
