package org.schoolsafety.crosswalk.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schoolsafety.crosswalk.content.extraction.Passage;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.search.index.Elasticsearch;

/**
 * Finds what other publishers say of the same subject: items that share a function and an audience
 * with one, by the words that mark it. One question to Elasticsearch, whatever the library's size.
 */
@ApplicationScoped
public class FindSimilar {

  /** Enough to know what it is about; more costs time and changes little. */
  private static final int CHARACTERS = 20_000;

  private static final int WORDS = 40;
  private static final String ENOUGH_WORDS = "30%";
  private static final List<String> FIELDS = List.of("title", "summary", "headings", "body");

  @Inject Elasticsearch elasticsearch;

  /**
   * The items that are most like this one, itself not among them.
   *
   * @param passages its text
   * @param most at most so many
   */
  public List<SimilarGuidance> to(GuidanceRecord item, List<Passage> passages, int most) {
    SearchRequest request =
        new SearchRequest.Builder()
            .index("crosswalk-guidance")
            .query(like(item, text(item, passages)))
            .source(source -> source.fetch(false))
            .size(most + 1)
            .build();
    SearchResponse<Void> response =
        elasticsearch.send(elastic -> elastic.search(request, Void.class));
    return read(item.id(), response.hits().hits());
  }

  /** The item itself is let in: its own score is what the others' are measured by. */
  private static Query like(GuidanceRecord item, String text) {
    return Query.of(
        q ->
            q.bool(
                bool ->
                    bool.must(marks(text))
                        .filter(
                            itOr ->
                                itOr.bool(
                                    either ->
                                        either
                                            .should(same(item.id()))
                                            .should(comparable(item))
                                            .minimumShouldMatch("1")))));
  }

  private static Query marks(String text) {
    return Query.of(
        q ->
            q.moreLikeThis(
                more ->
                    more.fields(FIELDS)
                        .like(like -> like.text(text))
                        .analyzer("literal")
                        .minTermFreq(1)
                        .minDocFreq(2)
                        .maxQueryTerms(WORDS)
                        .minimumShouldMatch(ENOUGH_WORDS)));
  }

  private static Query same(UUID id) {
    return Query.of(q -> q.term(term -> term.field("id").value(id.toString())));
  }

  private static Query comparable(GuidanceRecord item) {
    return Query.of(
        q ->
            q.bool(
                bool ->
                    bool.filter(anyOf("function", item.functions()))
                        .filter(anyOf("audience", item.audiences()))
                        .mustNot(
                            own ->
                                own.term(
                                    term ->
                                        term.field("publisher").value(item.publisher().id())))));
  }

  private static Query anyOf(String field, List<String> notations) {
    List<FieldValue> values = notations.stream().map(FieldValue::of).toList();
    return Query.of(q -> q.terms(terms -> terms.field(field).terms(any -> any.value(values))));
  }

  private static String text(GuidanceRecord item, List<Passage> passages) {
    String all =
        Stream.concat(Stream.of(item.title(), item.summary()), passages.stream().map(Passage::text))
            .collect(Collectors.joining("\n"));
    return all.substring(0, Math.min(all.length(), CHARACTERS));
  }

  private static List<SimilarGuidance> read(UUID item, List<Hit<Void>> hits) {
    double own =
        hits.stream()
            .filter(hit -> item.toString().equals(hit.id()))
            .mapToDouble(FindSimilar::score)
            .findFirst()
            .orElse(0);
    return own == 0
        ? List.of()
        : hits.stream()
            .filter(hit -> !item.toString().equals(hit.id()))
            .map(
                hit ->
                    new SimilarGuidance(
                        UUID.fromString(Objects.requireNonNull(hit.id())),
                        Math.min(1, score(hit) / own)))
            .toList();
  }

  private static double score(Hit<Void> hit) {
    return Objects.requireNonNullElse(hit.score(), 0.0);
  }
}
