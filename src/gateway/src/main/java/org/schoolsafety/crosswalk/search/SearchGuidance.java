package org.schoolsafety.crosswalk.search;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.metrics.annotation.Timed;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.http.Cursor;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.search.index.Elasticsearch;
import org.schoolsafety.crosswalk.search.index.IndexPosition;
import org.schoolsafety.crosswalk.search.index.SearchIndex;
import org.schoolsafety.crosswalk.search.index.SearchUnavailable;
import org.schoolsafety.crosswalk.search.query.Filter;
import org.schoolsafety.crosswalk.search.query.GuidanceQuery;
import org.schoolsafety.crosswalk.search.query.SearchPosition;
import org.schoolsafety.crosswalk.search.query.Synonyms;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/** Answers a question from the index of current guidance. */
@ApplicationScoped
public class SearchGuidance {

  private static final int BAD_REQUEST = 400;

  @Inject Elasticsearch elasticsearch;
  @Inject IndexPosition position;
  @Inject SnapshotReads reads;
  @Inject CurrentItems currentItems;
  @Inject KnownPublishers knownPublishers;
  @Inject OtherEditions otherEditions;
  @Inject Taxonomy taxonomy;

  private Synonyms synonyms;

  @PostConstruct
  void readSynonyms() {
    synonyms = Synonyms.of(taxonomy.vocabulary());
  }

  /** The state of the index that answers now: what an answer's validators are made from. */
  public Optional<SearchIndex> state() {
    return position.live();
  }

  /**
   * The page of items that the question asks for. What was withdrawn or superseded since the state
   * of the index that the page comes from is left out.
   *
   * @throws ProblemException for a cursor that was not given out here, or a publisher that is no
   *     organization
   * @throws SearchUnavailable if Elasticsearch is away, or there is no index yet
   */
  @Timed(
      name = "crosswalk_searches",
      absolute = true,
      description = "Searches and how long they took")
  public FoundGuidance find(GuidanceQuery question) {
    SearchPosition from = begin(question);
    return reads.read(from, snapshot -> answer(question, from, snapshot));
  }

  /**
   * The items of the same page alone: without counting, without snippets and other editions. Throws
   * as {@link #find} does.
   */
  @Timed(
      name = "crosswalk_listings",
      absolute = true,
      description = "Searches for feeds and how long they took")
  public FoundRecords list(GuidanceQuery question) {
    SearchPosition from = begin(question);
    return reads.read(
        from,
        snapshot -> {
          var request = new GuidanceRequest(question, synonyms).listing(snapshot, after(from));
          return new GuidanceAnswer(question, send(request, from))
              .list(snapshot, currentItems::among);
        });
  }

  private @Nullable SearchPosition begin(GuidanceQuery question) {
    knownPublishers.require(question.allowed(Filter.PUBLISHER));
    return question.cursor() == null ? null : SearchPosition.decode(question.cursor(), question);
  }

  private FoundGuidance answer(
      GuidanceQuery question, @Nullable SearchPosition from, Snapshot snapshot) {
    var request = new GuidanceRequest(question, synonyms).on(snapshot, after(from));
    FoundGuidance found =
        new GuidanceAnswer(question, send(request, from))
            .read(snapshot, taxonomy, currentItems::among);
    return found.with(otherEditions.add(found.items(), snapshot));
  }

  private static List<FieldValue> after(@Nullable SearchPosition from) {
    return from == null ? List.of() : from.after();
  }

  private SearchResponse<IndexedRecord> send(SearchRequest request, @Nullable SearchPosition from) {
    try {
      return elasticsearch.send(elastic -> elastic.search(request, IndexedRecord.class));
    } catch (ElasticsearchException refused) {
      throw from != null && refused.status() == BAD_REQUEST ? Cursor.invalid() : refused;
    }
  }
}
