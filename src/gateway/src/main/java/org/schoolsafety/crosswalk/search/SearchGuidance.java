package org.schoolsafety.crosswalk.search;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.metrics.annotation.Timed;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.http.Cursor;
import org.schoolsafety.crosswalk.platform.problem.DatabaseOutage;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.search.index.Elasticsearch;
import org.schoolsafety.crosswalk.search.index.IndexGone;
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
  @Inject Snapshots snapshots;
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
    knownPublishers.require(question.allowed(Filter.PUBLISHER));
    SearchPosition from =
        question.cursor() == null ? null : SearchPosition.decode(question.cursor(), question);
    Snapshot snapshot =
        from == null ? snapshot() : snapshots.of(from.snapshot()).orElseGet(this::snapshot);
    try {
      return answer(question, from, snapshot);
    } catch (IndexGone expired) {
      snapshots.forget(snapshot);
      return answerAnew(question, from);
    } catch (SearchUnavailable failed) {
      if (!isReplaced(snapshot)) {
        throw failed;
      }
      snapshots.forget(snapshot);
      return answerAnew(question, from);
    }
  }

  /**
   * Whether a rebuild put another index in this one's place: while the old one is taken away,
   * Elasticsearch says that its shards are missing before it says that it is gone.
   */
  private boolean isReplaced(Snapshot snapshot) {
    try {
      return snapshots.isReplaced(snapshot);
    } catch (RuntimeException failure) {
      if (DatabaseOutage.causes(failure)) {
        return false;
      }
      throw failure;
    }
  }

  private FoundGuidance answerAnew(GuidanceQuery question, @Nullable SearchPosition from) {
    try {
      return answer(question, from, snapshot());
    } catch (IndexGone again) {
      throw new SearchUnavailable("The index went away twice", again);
    }
  }

  private Snapshot snapshot() {
    try {
      return snapshots.current();
    } catch (IndexGone none) {
      throw new SearchUnavailable("There is no index yet", none);
    }
  }

  private FoundGuidance answer(
      GuidanceQuery question, @Nullable SearchPosition from, Snapshot snapshot) {
    List<FieldValue> after = from == null ? List.of() : from.after();
    var request = new GuidanceRequest(question, synonyms).on(snapshot, after);
    try {
      SearchResponse<IndexedRecord> response =
          elasticsearch.send(elastic -> elastic.search(request, IndexedRecord.class));
      FoundGuidance found =
          new GuidanceAnswer(question, response).read(snapshot, taxonomy, currentItems::among);
      return found.with(otherEditions.add(found.items(), snapshot));
    } catch (ElasticsearchException refused) {
      throw from != null && refused.status() == BAD_REQUEST ? Cursor.invalid() : refused;
    }
  }
}
