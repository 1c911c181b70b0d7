package org.schoolsafety.crosswalk.publication.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.publication.EvidenceStatement;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.PublisherReference;

/** What every response says of an item, and where the item lives; its fields are JSON members. */
public abstract class GuidanceSummary {

  public final UUID id;
  public final String title;
  public final String summary;

  @Schema(enumeration = {"current", "superseded", "withdrawn"})
  public final String status;

  public final int version;
  public final PublisherReference publisher;
  public final @Nullable String kind;
  public final List<String> phases;
  public final List<String> topics;
  public final List<String> audiences;
  public final List<String> functions;
  public final List<String> hazards;
  public final List<EvidenceStatement> evidence;
  public final @Nullable String language;
  public final @Nullable LocalDate issued;
  public final Instant published;
  public final Instant updated;
  public final GuidanceLinks links;

  /** The part of this record, of the item as it is now. */
  protected GuidanceSummary(GuidanceRecord record) {
    this(record, GuidanceLinks.of(record.id()));
  }

  /** The part of this record that lives there. */
  protected GuidanceSummary(GuidanceRecord record, GuidanceLinks links) {
    id = record.id();
    title = record.title();
    summary = record.summary();
    status = record.status();
    version = record.version();
    publisher = record.publisher();
    kind = record.kind();
    phases = record.phases();
    topics = record.topics();
    audiences = record.audiences();
    functions = record.functions();
    hazards = record.hazards();
    evidence = record.evidence();
    language = record.language();
    issued = record.issued();
    published = record.published();
    updated = record.updated();
    this.links = links;
  }
}
