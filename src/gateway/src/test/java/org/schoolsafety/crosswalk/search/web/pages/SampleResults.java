package org.schoolsafety.crosswalk.search.web.pages;

import java.util.List;
import org.schoolsafety.crosswalk.platform.pages.PlainDate;
import org.schoolsafety.crosswalk.publication.web.pages.EditionLink;

/** Views as a small library would give them. */
public final class SampleResults {

  private static final String SUMMARY =
      "How a school brings children and families together again after an evacuation: roles, site"
          + " layout, identity checks and what to say while people wait.";

  private SampleResults() {}

  /** A start page with phases, topics and three new items. */
  public static HomeView home() {
    List<PhaseCard> phases =
        List.of(
            phase(
                "Prevention",
                "Before",
                "What is done to keep a threatened or actual incident from happening at all."),
            phase(
                "Protection",
                "Before",
                "Ongoing measures that secure people, networks and property against violence,"
                    + " disasters and other dangers."),
            phase(
                "Mitigation",
                "Before",
                "Measures that lessen loss of life, injury and damage by reducing the impact of an"
                    + " incident that cannot be prevented."),
            phase(
                "Response",
                "During",
                "What is done during an incident to stabilize it, keep people safe and create a"
                    + " safe environment."),
            phase(
                "Recovery",
                "After",
                "What is done after an incident to restore teaching and learning: academic,"
                    + " physical, fiscal, and social and emotional recovery."));
    List<TopicLink> topics =
        List.of(
            topic("Behavioral Threat Assessment", "4"),
            topic("Bullying, Harassment and Suicide Prevention", "3"),
            topic("Drills and Exercises", "5"),
            topic("Emergency Operations Planning", "6"),
            topic("Family Reunification and Recovery", "3"));
    return new HomeView(
        phases,
        topics,
        List.of(
            plain("Standard reunification method"),
            plain("Tornado drill checklist"),
            plain("Guide for developing high-quality school emergency operations plans")),
        26,
        true);
  }

  /** A page of results with hits, filters and a way on. */
  public static ResultsView results() {
    List<FacetGroup> facets =
        List.of(
            facet(
                "phase",
                "Phase",
                List.of(
                    choice("phase", "response", "Response", 7, true),
                    choice("phase", "recovery", "Recovery", 4, false))),
            new FacetGroup(
                "topic",
                "Topic",
                "",
                List.of(choice("topic", "drills-and-exercises", "Drills and Exercises", 5, false)),
                List.of(choice("topic", "policy-and-funding", "Policy and Funding", 1, false)),
                false));
    return new ResultsView(
        "Results for “SRO training”",
        "63 items, 21 to 40 shown",
        "SRO training",
        "",
        List.of(
            hit("Basic course for school resource officers"),
            plain("Agreement between a school and its police")),
        facets,
        List.of(
            new ActiveFilter("Phase", "Response", "/search?q=SRO+training"),
            new ActiveFilter("Issued from", "2020-01-01", "/search?q=SRO")),
        "/search?q=SRO+training",
        List.of(
            new SortChoice("Best match", "/search?q=SRO+training", true),
            new SortChoice("Newest", "/search?q=SRO+training&sort=newest", false),
            new SortChoice("Oldest", "/search?sort=oldest", false),
            new SortChoice("Title", "/search?sort=title", false)),
        "2020-01-01",
        "",
        "/search?q=SRO+training",
        "/search?q=SRO+training",
        "/search?q=SRO+training&cursor=abc",
        "/feeds/guidance.atom?q=SRO+training",
        "/api/v1/guidance?q=SRO+training");
  }

  /** The same search without a hit. */
  public static ResultsView nothing() {
    ResultsView some = results();
    return new ResultsView(
        some.heading(),
        "No items",
        some.words(),
        "",
        List.of(),
        some.facets(),
        some.active(),
        some.withoutFilters(),
        some.sorts(),
        "",
        "",
        null,
        null,
        null,
        some.feed(),
        some.json());
  }

  static GuidanceCard plain(String title) {
    return card(title, List.of());
  }

  static GuidanceCard hit(String title) {
    String marked =
        "Each <mark>school resource officer</mark> attends basic <mark>training</mark> &amp;"
            + " &lt;b&gt;40 hours&lt;/b&gt; of practice before the first day in a building.";
    return card(
        title,
        List.of(
            SnippetView.of(marked, "page 12"),
            SnippetView.of("Refresher <mark>training</mark> is due every second year.", "")));
  }

  private static GuidanceCard card(String title, List<SnippetView> snippets) {
    return new GuidanceCard(
        "/guidance/00000000-0000-0000-0000-000000000001",
        title,
        "Granite State Emergency Management",
        "Toolkit",
        SUMMARY,
        "issued",
        new PlainDate("2025-03-04", "March 4, 2025"),
        List.of("Response", "Recovery"),
        List.of(
            new EvidenceBadge("ESSA evidence tier", "Tier 2: Moderate Evidence"),
            new EvidenceBadge("Local vetting", "Recommended")),
        !snippets.isEmpty(),
        snippets,
        List.of(new EditionLink("/guidance/y", title, "Other format, Word document")));
  }

  private static PhaseCard phase(String name, String when, String meaning) {
    return new PhaseCard(
        name, when, meaning, "7 items", "/search?phase=" + name.toLowerCase(java.util.Locale.ROOT));
  }

  private static TopicLink topic(String name, String count) {
    return new TopicLink(name, count, "/search?topic=x");
  }

  private static FacetGroup facet(String key, String title, List<FacetChoice> choices) {
    return new FacetGroup(key, title, "", choices, List.of(), false);
  }

  private static FacetChoice choice(
      String key, String value, String label, long count, boolean chosen) {
    return new FacetChoice(key + "-" + value, value, label, count, chosen);
  }
}
