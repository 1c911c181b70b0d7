package org.schoolsafety.crosswalk.search.query;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What was typed, as a query. Each word has to occur somewhere (of many words, most); the words
 * count as typed and as the taxonomy widens them. Title and summary weigh more than headings and
 * body; words side by side, and a title that is exactly what was typed, weigh more still.
 */
public final class TextQuery {

  static final String LITERAL = "literal";
  static final String WIDENED = "widened";
  private static final List<String> FIELDS =
      List.of("title^5", "summary^2.5", "headings^1.5", "body");
  private static final String MOST = "2<-1 5<70%";
  private static final double TIE = 0.2;

  private final QueryText text;
  private final Synonyms synonyms;

  public TextQuery(QueryText text, Synonyms synonyms) {
    this.text = text;
    this.synonyms = synonyms;
  }

  /** The query; matches everything that is not kept out if nothing is asked for. */
  public Query build() {
    return ranked(PassageQuery::quoting);
  }

  /** Matches and ranks the same, without what quotes. */
  public Query ranking() {
    return ranked(PassageQuery::ranking);
  }

  private Query ranked(Function<QueryText, Query> passages) {
    BoolQuery.Builder bool = required();
    nearness().forEach(bool::should);
    if (!text.asksForEverything()) {
      bool.should(passages.apply(text));
    }
    return bool.build()._toQuery();
  }

  /** Matches the same, without what only ranks and quotes. */
  public Query matching() {
    return required().build()._toQuery();
  }

  private BoolQuery.Builder required() {
    BoolQuery.Builder bool = new BoolQuery.Builder();
    if (text.asksForEverything()) {
      bool.filter(all -> all.matchAll(m -> m));
    }
    List<String> ordinary = text.words().stream().filter(word -> !isCapitals(word)).toList();
    if (!ordinary.isEmpty()) {
      bool.must(words(String.join(" ", ordinary)));
    }
    text.words().stream().filter(this::isCapitals).forEach(word -> bool.must(acronym(word)));
    text.phrases().forEach(phrase -> bool.must(phrase(phrase)));
    text.without().forEach(unwanted -> bool.mustNot(phrase(unwanted)));
    return bool;
  }

  private boolean isCapitals(String word) {
    return !synonyms.spelledOut(word).isEmpty();
  }

  private static Query words(String words) {
    return Query.of(
        q ->
            q.disMax(
                best ->
                    best.tieBreaker(TIE).queries(across(words, LITERAL), across(words, WIDENED))));
  }

  private static Query across(String words, String analyzer) {
    return Query.of(
        q ->
            q.multiMatch(
                match ->
                    match
                        .query(words)
                        .fields(FIELDS)
                        .type(TextQueryType.CrossFields)
                        .analyzer(analyzer)
                        .tieBreaker(TIE)
                        .minimumShouldMatch(MOST)));
  }

  private Query acronym(String capitals) {
    List<Query> meanings = new ArrayList<>();
    meanings.add(across(capitals, LITERAL));
    synonyms.spelledOut(capitals).forEach(words -> meanings.add(phrase(words)));
    return Query.of(q -> q.disMax(best -> best.queries(meanings)));
  }

  private static Query phrase(String phrase) {
    return Query.of(
        q ->
            q.multiMatch(
                match ->
                    match
                        .query(phrase)
                        .fields(FIELDS)
                        .type(TextQueryType.Phrase)
                        .analyzer(LITERAL)));
  }

  private List<Query> nearness() {
    List<Query> near = new ArrayList<>();
    String free = text.freeText();
    if (!text.asksForEverything()) {
      String whole = free.isEmpty() ? text.phrases().get(0) : free;
      near.add(Query.of(q -> q.term(term -> term.field("title.whole").value(whole).boost(20f))));
    }
    if (text.words().size() > 1) {
      near.add(near("title", free, 1, 5f));
      near.add(near("summary", free, 2, 2f));
      near.add(near("body", free, 4, 0.4f));
    }
    return near;
  }

  private static Query near(String field, String words, int slop, float boost) {
    return Query.of(
        q ->
            q.matchPhrase(
                match ->
                    match.field(field).query(words).analyzer(LITERAL).slop(slop).boost(boost)));
  }
}
