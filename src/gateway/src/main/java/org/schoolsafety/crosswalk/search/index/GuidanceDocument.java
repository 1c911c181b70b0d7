package org.schoolsafety.crosswalk.search.index;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.content.extraction.Passage;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.LogEntry;
import org.schoolsafety.crosswalk.search.query.Filter;
import org.schoolsafety.crosswalk.search.query.FilterableRecord;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/**
 * One item as the index holds it. The names are the index's fields; only {@code record} comes back
 * with a hit, the rest is there to be found by. Sub-passages are searched and quoted, never
 * returned whole.
 */
public record GuidanceDocument(
    UUID id,
    long position,
    String title,
    String summary,
    List<String> phase,
    List<String> topic,
    List<String> audience,
    List<String> function,
    List<String> kind,
    String publisher,
    String publisherName,
    List<String> evidence,
    @Nullable String language,
    @Nullable String family,
    List<String> shown,
    @Nullable LocalDate issued,
    Instant dated,
    GuidanceRecord record,
    List<Map<String, Object>> passages) {

  /** The document of this log entry; it is found under broader concepts than its own too. */
  static GuidanceDocument of(LogEntry entry, List<Passage> passages, Taxonomy taxonomy) {
    GuidanceRecord record = entry.record();
    FilterableRecord values = new FilterableRecord(record, taxonomy);
    return new GuidanceDocument(
        record.id(),
        entry.position(),
        oneLine(record.title()),
        record.summary(),
        values.of(Filter.PHASE),
        values.of(Filter.TOPIC),
        values.of(Filter.AUDIENCE),
        record.functions(),
        values.of(Filter.KIND),
        record.publisher().id(),
        record.publisher().name(),
        values.of(Filter.EVIDENCE),
        values.of(Filter.LANGUAGE).stream().findFirst().orElse(null),
        record.edition() == null ? null : record.edition().family().toString(),
        values.shown(),
        record.issued(),
        dated(record),
        record,
        passages.stream().map(GuidanceDocument::indexed).toList());
  }

  /** The same without its text, for a document whose text the index refuses. */
  GuidanceDocument withoutPassages() {
    return new GuidanceDocument(
        id,
        position,
        title,
        summary,
        phase,
        topic,
        audience,
        function,
        kind,
        publisher,
        publisherName,
        evidence,
        language,
        family,
        shown,
        issued,
        dated,
        record,
        List.of());
  }

  /** How many characters of text it carries. */
  int characters() {
    return passages.stream().mapToInt(passage -> passage.get("text").toString().length()).sum();
  }

  private static Map<String, Object> indexed(Passage passage) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("number", passage.number());
    if (passage.page() != null) {
      fields.put("page", passage.page());
    }
    if (passage.heading() != null) {
      fields.put("heading", passage.heading());
    }
    fields.put("text", passage.text());
    return fields;
  }

  private static Instant dated(GuidanceRecord record) {
    LocalDate issued = record.issued();
    return issued == null ? record.published() : issued.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static String oneLine(String title) {
    return title.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }
}
