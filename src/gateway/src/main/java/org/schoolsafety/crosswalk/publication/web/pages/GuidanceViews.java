package org.schoolsafety.crosswalk.publication.web.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.content.vocabulary.Concept;
import org.schoolsafety.crosswalk.platform.pages.FileFormat;
import org.schoolsafety.crosswalk.platform.pages.FileSizes;
import org.schoolsafety.crosswalk.platform.pages.PlainDates;
import org.schoolsafety.crosswalk.publication.EvidenceStatement;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.OriginalFile;
import org.schoolsafety.crosswalk.publication.ReadEditions;
import org.schoolsafety.crosswalk.publication.ReadGuidance;
import org.schoolsafety.crosswalk.publication.SourceStanding;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/** Draws a public record as a page's view: notations become words, gaps become admissions. */
@ApplicationScoped
public class GuidanceViews {

  @Inject Taxonomy taxonomy;
  @Inject ReadGuidance guidance;
  @Inject Histories histories;
  @Inject SourceStanding sources;
  @Inject ReadEditions editions;
  @Inject ConflictWords conflictWords;
  @Inject LinkedData linkedData;
  @Inject Clock clock;

  GuidanceView view(GuidanceRecord record) {
    String path = "/guidance/" + record.id();
    return new GuidanceView(
        path,
        record.title(),
        record.summary(),
        record.kind() == null ? "" : taxonomy.label("kind", record.kind()),
        histories.publisher(record),
        StandingView.of(record.status(), OtherItem.of(guidance.other(record.supersededBy()))),
        tags(record),
        record.evidence().stream().map(this::evidence).toList(),
        VettingView.of(record.vetting()),
        file(record.file(), "/api/v1" + path + "/file"),
        SourceLink.of(record.sourceUrl()),
        language(record.language()),
        record.rights(),
        PlainDates.of(record.issued()),
        PlainDates.of(record.published()),
        PlainDates.of(record.updated()),
        record.version(),
        ReviewView.of(record.reviewBy(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)),
        look(record),
        conflictWords.notices(record),
        histories.predecessors(record),
        editions.others(record).stream().map(EditionLink::of).toList(),
        guidance.versions(record.id()).stream().map(VersionRow::of).toList(),
        histories.of(record.id()),
        linkedData.of(record));
  }

  private @Nullable LookView look(GuidanceRecord record) {
    return sources.of(record.id()).map(LookView::of).orElse(null);
  }

  private List<TagGroup> tags(GuidanceRecord record) {
    return List.of(
            group("Phases", "phase", record.phases(), true),
            group("Topics", "topic", record.topics(), true),
            group("For whom", "audience", record.audiences(), true),
            group("Functions", "function", record.functions(), false),
            group("Hazards", "hazard", record.hazards(), false))
        .stream()
        .filter(group -> !group.tags().isEmpty())
        .toList();
  }

  private TagGroup group(String name, String scheme, List<String> notations, boolean isFilter) {
    return new TagGroup(
        name,
        notations.stream()
            .map(
                notation ->
                    new TagGroup.Tag(
                        taxonomy.label(scheme, notation),
                        isFilter ? "/search?" + scheme + "=" + notation : ""))
            .toList());
  }

  private EvidenceRow evidence(EvidenceStatement statement) {
    String meaning =
        taxonomy
            .vocabulary()
            .concept(statement.scale(), statement.rating())
            .map(Concept::definition)
            .orElse("");
    return new EvidenceRow(
        taxonomy.scheme(statement.scale()).map(scheme -> scheme.title()).orElse(statement.scale()),
        taxonomy.label(statement.scale(), statement.rating()),
        meaning,
        SourceLink.of(statement.source()),
        PlainDates.of(statement.date()),
        statement.scope() == null ? "" : statement.scope());
  }

  private static FileView file(OriginalFile file, String href) {
    FileFormat format = FileFormat.of(file.mediaType());
    return new FileView(
        href,
        file.name(),
        format.name(),
        FileSizes.of(file.bytes()),
        format.extent(file.pages()),
        file.sha256(),
        file.complete());
  }

  private static String language(@Nullable String tag) {
    return tag == null ? "" : Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
  }
}
