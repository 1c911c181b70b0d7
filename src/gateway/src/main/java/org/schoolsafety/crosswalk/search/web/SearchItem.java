package org.schoolsafety.crosswalk.search.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.publication.EvidenceStatement;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.PublisherReference;
import org.schoolsafety.crosswalk.publication.web.GuidanceLinks;
import org.schoolsafety.crosswalk.search.GuidanceHit;
import org.schoolsafety.crosswalk.search.Snippet;

/**
 * One item of a page of results: its public record in short, where it matched, and where it lives.
 */
public record SearchItem(
    UUID id,
    String title,
    String summary,
    @Schema(enumeration = {"current", "superseded", "withdrawn"}) String status,
    int version,
    PublisherReference publisher,
    @Nullable String kind,
    List<String> phases,
    List<String> topics,
    List<String> audiences,
    List<String> functions,
    List<String> hazards,
    List<EvidenceStatement> evidence,
    @Nullable String language,
    @Nullable LocalDate issued,
    Instant published,
    Instant updated,
    @Schema(description = "How well it matched; absent where the order is another.")
        @Nullable Double score,
    List<Snippet> snippets,
    GuidanceLinks links) {

  static SearchItem of(GuidanceHit hit) {
    GuidanceRecord record = hit.record();
    return new SearchItem(
        record.id(),
        record.title(),
        record.summary(),
        record.status(),
        record.version(),
        record.publisher(),
        record.kind(),
        record.phases(),
        record.topics(),
        record.audiences(),
        record.functions(),
        record.hazards(),
        record.evidence(),
        record.language(),
        record.issued(),
        record.published(),
        record.updated(),
        hit.score(),
        hit.snippets(),
        GuidanceLinks.of(record.id()));
  }
}
