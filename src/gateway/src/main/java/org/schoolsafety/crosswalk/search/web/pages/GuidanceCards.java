package org.schoolsafety.crosswalk.search.web.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.StringJoiner;
import org.schoolsafety.crosswalk.platform.pages.FileFormat;
import org.schoolsafety.crosswalk.platform.pages.PlainDates;
import org.schoolsafety.crosswalk.publication.EvidenceStatement;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.web.pages.EditionLink;
import org.schoolsafety.crosswalk.search.GuidanceHit;
import org.schoolsafety.crosswalk.search.Snippet;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/** Draws hits as the cards of a list. */
@ApplicationScoped
public class GuidanceCards {

  private static final int SNIPPETS_SHOWN = 2;

  @Inject Taxonomy taxonomy;

  /** The card of this hit. */
  public GuidanceCard card(GuidanceHit hit) {
    GuidanceRecord record = hit.record();
    boolean dated = record.issued() != null;
    return new GuidanceCard(
        "/guidance/" + record.id(),
        record.title(),
        record.publisher().name(),
        record.kind() == null ? "" : taxonomy.label("kind", record.kind()),
        record.summary(),
        dated ? "issued" : "published here",
        dated ? PlainDates.of(record.issued()) : PlainDates.of(record.published()),
        record.phases().stream().map(phase -> taxonomy.label("phase", phase)).toList(),
        record.evidence().stream().map(this::badge).toList(),
        record.inOpenConflict(),
        hit.snippets().stream()
            .limit(SNIPPETS_SHOWN)
            .map(snippet -> snippet(record, snippet))
            .toList(),
        hit.editions().stream().map(EditionLink::of).toList());
  }

  /** The cards of these hits, in their order. */
  public List<GuidanceCard> cards(List<GuidanceHit> hits) {
    return hits.stream().map(this::card).toList();
  }

  private EvidenceBadge badge(EvidenceStatement statement) {
    String scale =
        taxonomy.scheme(statement.scale()).map(scheme -> scheme.title()).orElse(statement.scale());
    return new EvidenceBadge(scale, taxonomy.label(statement.scale(), statement.rating()));
  }

  private static SnippetView snippet(GuidanceRecord record, Snippet snippet) {
    StringJoiner place = new StringJoiner(", ");
    if (snippet.heading() != null && !snippet.heading().isBlank()) {
      place.add("under “" + snippet.heading() + "”");
    }
    if (snippet.page() != null) {
      place.add(FileFormat.of(record.file().mediaType()).part() + " " + snippet.page());
    }
    return SnippetView.of(snippet.text(), place.toString());
  }
}
