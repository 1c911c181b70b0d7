package org.schoolsafety.crosswalk.search.query;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A question's filters as queries: all of them, or all but the one whose facet is counted. */
public final class FilterQueries {

  static final String ISSUED = "issued";
  static final String PREFERRED = "preferred";
  static final String TRANSLATION = "translation";

  private FilterQueries() {}

  /** What passes every filter. */
  public static Query all(GuidanceQuery question) {
    return except(question, null);
  }

  /** What passes every filter but this one (by its key). */
  static Query except(GuidanceQuery question, @Nullable String key) {
    List<Query> conditions = new ArrayList<>();
    question
        .filters()
        .forEach(
            (filter, values) -> {
              if (!filter.key().equals(key)) {
                conditions.add(anyOf(filter.key(), values));
              }
            });
    if (question.limitsIssued() && !ISSUED.equals(key)) {
      conditions.add(issuedBetween(question));
    }
    if (question.editions() == Editions.PREFERRED) {
      conditions.add(anyOf("shown", shown(question, key)));
    }
    return Query.of(q -> q.bool(bool -> bool.filter(conditions)));
  }

  /**
   * One of each edition family. Who asks for a language is shown translations into it too, so the
   * facet of languages counts them.
   */
  static Set<String> shown(GuidanceQuery question, @Nullable String key) {
    boolean forLanguage =
        Filter.LANGUAGE.key().equals(key) || !question.allowed(Filter.LANGUAGE).isEmpty();
    return forLanguage ? Set.of(PREFERRED, TRANSLATION) : Set.of(PREFERRED);
  }

  private static Query anyOf(String field, Set<String> values) {
    List<FieldValue> terms = values.stream().map(FieldValue::of).toList();
    return Query.of(q -> q.terms(t -> t.field(field).terms(v -> v.value(terms))));
  }

  private static Query issuedBetween(GuidanceQuery question) {
    return Query.of(
        q ->
            q.range(
                range ->
                    range.date(
                        date -> {
                          date.field(ISSUED);
                          if (question.issuedFrom() != null) {
                            date.gte(question.issuedFrom().toString());
                          }
                          if (question.issuedTo() != null) {
                            date.lte(question.issuedTo().toString());
                          }
                          return date;
                        })));
  }
}
