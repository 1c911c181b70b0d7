package org.schoolsafety.crosswalk.search.query;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.edition.EditionRelation;
import org.schoolsafety.crosswalk.publication.edition.EditionTie;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/**
 * A public record as filters see it. The index is filled from it and feeds are filtered by it, so
 * the two agree.
 */
public final class FilterableRecord {

  private final GuidanceRecord record;
  private final Taxonomy taxonomy;

  /** Thousands of questions may be held against the same record. */
  private final Map<Filter, List<String>> known = new EnumMap<>(Filter.class);

  public FilterableRecord(GuidanceRecord record, Taxonomy taxonomy) {
    this.record = record;
    this.taxonomy = taxonomy;
  }

  /**
   * Whether it passes every filter of the question; the words of the question are not looked at.
   */
  public boolean passes(GuidanceQuery question) {
    return question.filters().entrySet().stream()
            .noneMatch(filter -> Collections.disjoint(of(filter.getKey()), filter.getValue()))
        && (!question.limitsIssued() || isIssuedWithin(question))
        && (question.editions() == Editions.ALL || isShown(question));
  }

  /** The values it is found under: for schemes that have them, the broader concepts' too. */
  public List<String> of(Filter filter) {
    return known.computeIfAbsent(filter, this::read);
  }

  private List<String> read(Filter filter) {
    return switch (filter) {
      case PHASE -> record.phases();
      case TOPIC -> taxonomy.withBroader("topic", record.topics());
      case AUDIENCE -> taxonomy.withBroader("audience", record.audiences());
      case KIND ->
          record.kind() == null ? List.of() : taxonomy.withBroader("kind", List.of(record.kind()));
      case PUBLISHER -> List.of(record.publisher().id());
      case EVIDENCE ->
          record.evidence().stream()
              .map(stated -> stated.scale() + ":" + stated.rating())
              .distinct()
              .toList();
      case LANGUAGE ->
          record.language() == null ? List.of() : List.of(primaryLanguage(record.language()));
    };
  }

  /**
   * Why a search that shows each family once shows it: {@code preferred} where it stands for its
   * family, or is in none; {@code translation} where readers of its language look for it.
   */
  public List<String> shown() {
    EditionTie edition = record.edition();
    if (edition == null || edition.preferred()) {
      return List.of(FilterQueries.PREFERRED);
    }
    boolean translation = EditionRelation.TRANSLATION.key().equals(edition.relation());
    return translation ? List.of(FilterQueries.TRANSLATION) : List.of();
  }

  private boolean isShown(GuidanceQuery question) {
    return !Collections.disjoint(shown(), FilterQueries.shown(question, null));
  }

  private boolean isIssuedWithin(GuidanceQuery question) {
    LocalDate issued = record.issued();
    return issued != null
        && (question.issuedFrom() == null || !issued.isBefore(question.issuedFrom()))
        && (question.issuedTo() == null || !issued.isAfter(question.issuedTo()));
  }

  private static String primaryLanguage(String tag) {
    return tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
  }
}
