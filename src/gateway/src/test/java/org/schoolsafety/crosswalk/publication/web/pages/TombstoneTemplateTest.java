package org.schoolsafety.crosswalk.publication.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.schoolsafety.crosswalk.platform.pages.PlainDate;
import org.schoolsafety.crosswalk.platform.pages.SampleFrame;
import org.schoolsafety.crosswalk.platform.pages.Templates;
import org.schoolsafety.crosswalk.publication.difference.TextDifference;
import org.schoolsafety.crosswalk.publication.difference.TextDifference.Change;
import org.schoolsafety.crosswalk.publication.difference.TextDifference.Kind;
import org.schoolsafety.crosswalk.publication.difference.TextDifference.Part;

class TombstoneTemplateTest {

  private static final PlainDate DAY = new PlainDate("2026-03-04", "March 4, 2026");

  private final Templates templates = new Templates();

  @Test
  void a_tombstone_says_why_when_by_whom_and_what_to_use_instead() {
    TombstoneView view = tombstone(new OtherItem("Lockdown, second edition", "/guidance/y", ""));

    String html = templates.render("publication/tombstone", SampleFrame.titled("Gone"), view);

    assertThat(html)
        .contains("Outdated.", "The law &lt;changed&gt;.", "State Center", "March 4, 2026")
        .contains("href=\"/guidance/y\"")
        .doesNotContain("No replacement is on record")
        .doesNotContain("download");
  }

  @Test
  void without_a_replacement_it_leads_to_a_search() {
    TombstoneView view = tombstone(null);

    String html = templates.render("publication/tombstone", SampleFrame.titled("Gone"), view);

    assertThat(html).contains("No replacement is on record").contains("/search?q=Lockdown");
  }

  @Test
  void a_difference_is_told_in_words_too_not_by_colour_alone() {
    TextDifference difference =
        new TextDifference(
            false,
            1,
            1,
            List.of(
                new Change(
                    "Drills",
                    2,
                    "Lock the door.",
                    List.of(new Part(Kind.REMOVED, "ten"), new Part(Kind.ADDED, "<twenty>")),
                    null)));

    String html =
        templates.render(
            "publication/difference",
            SampleFrame.titled("Changes"),
            new DifferenceView("/guidance/x", "Drills", 1, 2, difference, List.of(3)));

    assertThat(html)
        .contains("<del><span class=\"usa-sr-only\">[removed: </span>ten")
        .contains("<ins><span class=\"usa-sr-only\">[added: </span>&lt;twenty&gt;")
        .contains("too long to be compared");
  }

  private static TombstoneView tombstone(OtherItem replacement) {
    return new TombstoneView(
        "/guidance/x",
        "Lockdown",
        new PublisherView("Agency", "Emergency management", "/search?publisher=x"),
        "Outdated",
        "The world it speaks of has changed.",
        "The law <changed>.",
        "State Center",
        DAY,
        replacement,
        List.of(),
        "/search?q=Lockdown",
        List.of(new HistoryRow("Withdrawn", DAY, 1, "State Center", "The law changed.")));
  }
}
