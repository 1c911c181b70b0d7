package org.schoolsafety.crosswalk.conflicts.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.schoolsafety.crosswalk.platform.pages.PlainDate;
import org.schoolsafety.crosswalk.platform.pages.SampleFrame;
import org.schoolsafety.crosswalk.platform.pages.Templates;
import org.schoolsafety.crosswalk.publication.web.pages.ScopeRow;

class ConflictTemplateTest {

  private static final PlainDate DAY = new PlainDate("2026-03-04", "March 4, 2026");

  private final Templates templates = new Templates();

  @Test
  void an_open_conflict_says_so_in_words_and_leads_to_both_items() {
    String html = templates.render("conflicts/conflict", SampleFrame.titled("x"), view(true));

    assertThat(html)
        .contains("Conflict: Open", "Not resolved yet")
        .contains("href=\"/guidance/a\"", "href=\"/guidance/b\"")
        .contains("Stay &lt;or&gt; leave")
        .contains("has a new version since the report")
        .doesNotContain("Decided by");
  }

  @Test
  void a_resolved_one_says_what_each_is_for_who_decided_and_names_what_was_withdrawn() {
    String html = templates.render("conflicts/conflict", SampleFrame.titled("x"), view(false));

    assertThat(html)
        .contains("Each holds for its own place or people", "For young children.")
        .contains("setting: Campus")
        .contains("Decided by State Center, which publishes one of the two.")
        .contains("“Leave the room”, from Agency (has been withdrawn since: do not use it)")
        .doesNotContain("href=\"/guidance/b\"");
  }

  @Test
  void the_list_tells_which_ones_it_shows_and_leads_on() {
    ConflictListView list =
        new ConflictListView(
            "21 conflicts",
            List.of(new ConflictListView.Choice("Open", "/conflicts?state=open", true)),
            List.of(view(true), view(false)),
            null,
            "/conflicts?cursor=x");

    String html = templates.render("conflicts/list", SampleFrame.titled("x"), list);

    assertThat(html)
        .contains("21 conflicts", "aria-current=\"true\"", "href=\"/conflicts?cursor=x\"")
        .contains("<strong>Decision:</strong> Each holds for its own place or people.");
  }

  private static ConflictView view(boolean open) {
    return new ConflictView(
        "/conflicts/x",
        open ? "Open" : "Resolved",
        open,
        false,
        "Stay <or> leave",
        "One says stay, the other says leave.",
        List.of(
            new ConflictView.Side("Stay in the room", "/guidance/a", "Center", "", true),
            new ConflictView.Side(
                "Leave the room",
                open ? "/guidance/b" : "",
                "Agency",
                open ? "" : "has been withdrawn since: do not use it",
                false)),
        "Lakeshore District",
        DAY,
        open ? "" : "Each holds for its own place or people",
        open ? "" : "For young children.",
        open ? List.of() : List.of(new ScopeRow("Stay in the room", "setting: Campus")),
        open ? "" : "State Center",
        !open,
        List.of(new ConflictView.Row("Reported", DAY, "Lakeshore District", "They differ.")));
  }
}
