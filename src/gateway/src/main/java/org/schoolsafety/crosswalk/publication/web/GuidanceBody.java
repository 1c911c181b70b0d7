package org.schoolsafety.crosswalk.publication.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.publication.EvidenceStatement;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.OriginalFile;
import org.schoolsafety.crosswalk.publication.PublisherReference;
import org.schoolsafety.crosswalk.publication.VettingNote;

/** The public record of an item as it stands in a response: all of it, and where it lives. */
public record GuidanceBody(
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
    String rights,
    @Nullable String sourceUrl,
    @Nullable LocalDate issued,
    Instant published,
    Instant updated,
    OriginalFile file,
    VettingNote vetting,
    GuidanceLinks links) {

  static GuidanceBody of(GuidanceRecord record) {
    return new GuidanceBody(
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
        record.rights(),
        record.sourceUrl(),
        record.issued(),
        record.published(),
        record.updated(),
        record.file(),
        record.vetting(),
        GuidanceLinks.of(record.id()));
  }
}
