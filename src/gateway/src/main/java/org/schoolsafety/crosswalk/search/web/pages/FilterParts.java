package org.schoolsafety.crosswalk.search.web.pages;

import java.util.List;
import org.schoolsafety.crosswalk.search.query.Filter;
import org.schoolsafety.crosswalk.search.web.SearchParameters;

/** The values of each filter among the parameters of a search. */
final class FilterParts {

  private FilterParts() {}

  static List<String> of(SearchParameters given, Filter filter) {
    return switch (filter) {
      case PHASE -> given.phase;
      case TOPIC -> given.topic;
      case AUDIENCE -> given.audience;
      case KIND -> given.kind;
      case PUBLISHER -> given.publisher;
      case EVIDENCE -> given.evidence;
      case LANGUAGE -> given.language;
    };
  }

  static void set(SearchParameters to, Filter filter, List<String> values) {
    switch (filter) {
      case PHASE -> to.phase = values;
      case TOPIC -> to.topic = values;
      case AUDIENCE -> to.audience = values;
      case KIND -> to.kind = values;
      case PUBLISHER -> to.publisher = values;
      case EVIDENCE -> to.evidence = values;
      case LANGUAGE -> to.language = values;
    }
  }
}
