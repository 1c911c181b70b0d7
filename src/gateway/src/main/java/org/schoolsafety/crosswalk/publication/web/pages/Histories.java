package org.schoolsafety.crosswalk.publication.web.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.schoolsafety.crosswalk.content.vocabulary.Concept;
import org.schoolsafety.crosswalk.platform.pages.PlainDates;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.LogEntry;
import org.schoolsafety.crosswalk.publication.ReadGuidance;
import org.schoolsafety.crosswalk.publication.Withdrawal;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/** Draws what happened to an item, and what is left to say of one that was withdrawn. */
@ApplicationScoped
public class Histories {

  private static final String REASONS = "withdrawal-reason";

  @Inject ReadGuidance guidance;
  @Inject Taxonomy taxonomy;
  @Inject ConflictWords conflictWords;

  /** What happened to the item, latest first. */
  List<HistoryRow> of(UUID id) {
    List<HistoryRow> rows = new ArrayList<>();
    LogEntry before = null;
    for (LogEntry entry : guidance.history(id)) {
      rows.add(HistoryRow.of(entry, before));
      before = entry;
    }
    Collections.reverse(rows);
    return rows;
  }

  /** The items whose place it took. */
  List<OtherItem> predecessors(GuidanceRecord record) {
    return record.supersedes().stream()
        .map(guidance::other)
        .map(OtherItem::of)
        .filter(Objects::nonNull)
        .toList();
  }

  /** Who stands behind it. */
  PublisherView publisher(GuidanceRecord record) {
    return new PublisherView(
        record.publisher().name(),
        taxonomy.label("organization-type", record.publisher().type()),
        "/search?publisher=" + record.publisher().id());
  }

  /** The tombstone of a withdrawn item. */
  TombstoneView tombstone(GuidanceRecord record, Withdrawal withdrawal) {
    return new TombstoneView(
        "/guidance/" + record.id(),
        record.title(),
        publisher(record),
        taxonomy.label(REASONS, withdrawal.reason()),
        taxonomy
            .vocabulary()
            .concept(REASONS, withdrawal.reason())
            .map(Concept::definition)
            .orElse(""),
        withdrawal.explanation(),
        withdrawal.byOrganization(),
        PlainDates.of(withdrawal.at()),
        OtherItem.of(guidance.other(withdrawal.replacedBy())),
        conflictWords.notices(record),
        "/search?q=" + URLEncoder.encode(record.title(), StandardCharsets.UTF_8),
        of(record.id()));
  }
}
