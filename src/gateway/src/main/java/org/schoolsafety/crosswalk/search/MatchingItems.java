package org.schoolsafety.crosswalk.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.MsearchRequest;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.search.index.Elasticsearch;
import org.schoolsafety.crosswalk.search.index.IndexGone;
import org.schoolsafety.crosswalk.search.index.SearchUnavailable;
import org.schoolsafety.crosswalk.search.query.FilterQueries;
import org.schoolsafety.crosswalk.search.query.GuidanceQuery;
import org.schoolsafety.crosswalk.search.query.QueryText;
import org.schoolsafety.crosswalk.search.query.Synonyms;
import org.schoolsafety.crosswalk.search.query.TextQuery;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/** Tells which of some items a question finds, without ranking, snippets or paging. */
@ApplicationScoped
public class MatchingItems {

  private static final String INDEX = "crosswalk-guidance";
  private static final int AT_ONCE = 200;
  private static final int PAGE = 5_000;

  @Inject Elasticsearch elasticsearch;
  @Inject Taxonomy taxonomy;

  private Synonyms synonyms;

  @PostConstruct
  void readSynonyms() {
    synonyms = Synonyms.of(taxonomy.vocabulary());
  }

  /**
   * Those of these items, at most 1,000, that the question finds now.
   *
   * @throws SearchUnavailable if Elasticsearch is away, or there is no index yet
   */
  public Set<UUID> among(Set<UUID> items, GuidanceQuery question) {
    if (items.isEmpty()) {
      return Set.of();
    }
    try {
      return ask(items.stream().map(UUID::toString).toList(), question);
    } catch (IndexGone none) {
      throw new SearchUnavailable("There is no index yet", none);
    }
  }

  /**
   * For each of these questions, those of these items, at most 1,000, that it finds now: asked for
   * together, some hundred questions a request.
   *
   * @throws SearchUnavailable if Elasticsearch is away, or there is no index yet
   */
  public Map<GuidanceQuery, Set<UUID>> among(Set<UUID> items, Collection<GuidanceQuery> questions) {
    Map<GuidanceQuery, Set<UUID>> found = new HashMap<>();
    List<GuidanceQuery> all = items.isEmpty() ? List.of() : List.copyOf(Set.copyOf(questions));
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      askTogether(items, all.subList(from, Math.min(all.size(), from + AT_ONCE)), found);
    }
    return found;
  }

  /**
   * All items that the question finds now.
   *
   * @throws SearchUnavailable if Elasticsearch is away, or there is no index yet
   */
  public Set<UUID> all(GuidanceQuery question) {
    Set<UUID> found = new HashSet<>();
    List<Hit<Void>> page = page(question, List.of());
    while (!page.isEmpty()) {
      found.addAll(ids(page));
      page = page(question, page.get(page.size() - 1).sort());
    }
    return found;
  }

  private Set<UUID> ask(List<String> ids, GuidanceQuery question) {
    return ids(
        elasticsearch
            .send(
                elastic ->
                    elastic.search(
                        search ->
                            search
                                .index(INDEX)
                                .query(matching(question, ids))
                                .source(source -> source.fetch(false))
                                .size(ids.size()),
                        Void.class))
            .hits()
            .hits());
  }

  private void askTogether(
      Set<UUID> items, List<GuidanceQuery> questions, Map<GuidanceQuery, Set<UUID>> found) {
    List<String> ids = items.stream().map(UUID::toString).toList();
    MsearchRequest.Builder request = new MsearchRequest.Builder().index(INDEX);
    for (GuidanceQuery question : questions) {
      request.searches(
          one ->
              one.header(header -> header)
                  .body(
                      body ->
                          body.query(matching(question, ids))
                              .source(source -> source.fetch(false))
                              .size(ids.size())));
    }
    List<MultiSearchResponseItem<Void>> answers =
        elasticsearch.send(elastic -> elastic.msearch(request.build(), Void.class)).responses();
    for (int at = 0; at < questions.size(); at++) {
      MultiSearchResponseItem<Void> answer = answers.get(at);
      if (answer.isFailure()) {
        throw new SearchUnavailable(
            "Elasticsearch could not say what matches: " + answer.failure().error().reason(),
            new IllegalStateException("one of many questions failed"));
      }
      found.put(questions.get(at), ids(answer.result().hits().hits()));
    }
  }

  private List<Hit<Void>> page(GuidanceQuery question, List<FieldValue> after) {
    try {
      return elasticsearch
          .send(
              elastic ->
                  elastic.search(
                      search -> {
                        search
                            .index(INDEX)
                            .query(matching(question, null))
                            .source(source -> source.fetch(false))
                            .sort(sort -> sort.field(by -> by.field("id").order(SortOrder.Asc)))
                            .size(PAGE);
                        return after.isEmpty() ? search : search.searchAfter(after);
                      },
                      Void.class))
          .hits()
          .hits();
    } catch (IndexGone none) {
      throw new SearchUnavailable("There is no index yet", none);
    }
  }

  /** What the question finds; only among these ids, where there are any. */
  private Query matching(GuidanceQuery question, @Nullable List<String> ids) {
    TextQuery text = new TextQuery(QueryText.parse(question.text()), synonyms);
    return Query.of(
        all ->
            all.bool(
                each -> {
                  each.filter(text.matching()).filter(FilterQueries.all(question));
                  return ids == null ? each : each.filter(these -> these.ids(i -> i.values(ids)));
                }));
  }

  private static Set<UUID> ids(List<Hit<Void>> hits) {
    return hits.stream().map(hit -> UUID.fromString(hit.id())).collect(Collectors.toSet());
  }
}
