package org.schoolsafety.crosswalk.publication.web.pages;

import java.time.Instant;
import java.util.List;
import org.schoolsafety.crosswalk.platform.pages.PlainDate;
import org.schoolsafety.crosswalk.publication.VettingNote;

/** An item's view with everything on it. */
public final class SampleItem {

  private static final PlainDate DAY = new PlainDate("2025-03-04", "March 4, 2025");

  private static final VettingNote VETTING =
      new VettingNote(
          "Granite State School Safety Center",
          Instant.parse("2025-03-04T12:00:00Z"),
          "Clear roles, tried in two district exercises.",
          VettingNote.REVIEWER,
          new VettingNote.RubricReference("guidance", 1),
          false);

  private SampleItem() {}

  /** The item with this title and status. */
  public static GuidanceView of(String title, String status) {
    return new GuidanceView(
        "/guidance/00000000-0000-0000-0000-000000000001",
        title,
        "How a school brings children and families together again after an evacuation.",
        "Toolkit",
        new PublisherView(
            "Granite State Emergency Management", "Emergency management", "/search?publisher=x"),
        StandingView.of(status, new OtherItem("Reunification, second edition", "/guidance/x", "")),
        List.of(
            new TagGroup(
                "Phases",
                List.of(
                    new TagGroup.Tag("Response", "/search?phase=response"),
                    new TagGroup.Tag("Recovery", "/search?phase=recovery"))),
            new TagGroup(
                "Topics",
                List.of(
                    new TagGroup.Tag("Family Reunification and Recovery", "/search?topic=x"),
                    new TagGroup.Tag("Crisis Response and Support Teams", "/search?topic=y"))),
            new TagGroup(
                "Audiences",
                List.of(
                    new TagGroup.Tag("District and school administrators", "/search?audience=x"))),
            new TagGroup("Functions", List.of(new TagGroup.Tag("Family Reunification", "")))),
        List.of(
            new EvidenceRow(
                "ESSA evidence tier",
                "Tier 2: Moderate Evidence",
                "At least one well-designed and well-implemented quasi-experimental study shows a"
                    + " significant favorable effect.",
                SourceLink.of("https://ies.ed.gov/ncee/wwc/essa"),
                DAY,
                "Time until families are together again; elementary schools"),
            new EvidenceRow("Local vetting", "Recommended", "", null, null, "")),
        VettingView.of(VETTING),
        new FileView(
            "/api/v1/guidance/x/file",
            "reunification-method.pdf",
            "PDF",
            "1.2 MB",
            "12 pages",
            "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            false),
        SourceLink.of("https://example.org/reunification"),
        "English",
        "Public domain; may be copied with attribution.",
        DAY,
        DAY,
        DAY,
        2,
        new ReviewView(DAY, true),
        new LookView(DAY, false),
        List.of(conflict(true), conflict(false)),
        List.of(new OtherItem("Reunification, draft", "/guidance/y", "")),
        List.of(new EditionLink("/guidance/w", title, "Other format, Word document")),
        List.of(version(2, title), version(1, "First title")),
        List.of(
            new HistoryRow(
                "Published", DAY, 1, "Granite State School Safety Center", "Clear roles.")),
        "{\"name\":\"\\u003c/script>\"}");
  }

  private static ConflictNotice conflict(boolean open) {
    return new ConflictNotice(
        "/conflicts/x",
        open,
        "Where <parents> wait",
        new OtherItem(
            "Reunification at the gate", "/guidance/z", open ? "" : "has been withdrawn since"),
        !open,
        open ? "" : "Each holds for its own place or people",
        open ? "" : "One is for high schools.",
        open ? List.of() : List.of(new ScopeRow("Reunification", "setting: Campus")),
        "Lakeshore District",
        !open,
        DAY);
  }

  private static VersionRow version(int number, String title) {
    return new VersionRow(
        number,
        DAY,
        title,
        VettingView.of(VETTING),
        "/api/v1/guidance/x/versions/" + number + "/file",
        number == 1 ? "" : "/guidance/x/versions/" + number + "/difference");
  }
}
