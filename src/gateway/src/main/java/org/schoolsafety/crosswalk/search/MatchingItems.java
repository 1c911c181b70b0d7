package org.schoolsafety.crosswalk.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

  private Set<UUID> ask(List<String> ids, GuidanceQuery question) {
    TextQuery text = new TextQuery(QueryText.parse(question.text()), synonyms);
    return elasticsearch
        .send(
            elastic ->
                elastic.search(
                    search ->
                        search
                            .index("crosswalk-guidance")
                            .query(
                                all ->
                                    all.bool(
                                        each ->
                                            each.filter(text.build())
                                                .filter(FilterQueries.all(question))
                                                .filter(these -> these.ids(i -> i.values(ids)))))
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
