package org.schoolsafety.crosswalk.search.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.schoolsafety.crosswalk.platform.pages.SampleFrame;
import org.schoolsafety.crosswalk.platform.pages.Templates;

class ResultsTemplateTest {

  private final Templates templates = new Templates();

  @Test
  void hits_are_marked_and_everything_else_is_escaped() {
    ResultsView view = SampleResults.results();

    String html = templates.render("search/results", SampleFrame.titled("Search"), view);

    assertThat(html)
        .contains(
            "Each <mark>school resource officer</mark> attends basic <mark>training</mark> &amp; &lt;b&gt;40 hours")
        .contains("page 12");
  }

  @Test
  void markup_in_a_snippet_never_becomes_markup_of_the_page() {
    SnippetView snippet = SnippetView.of("<script>alert(1)</script> <mark>a<img src=x></mark>", "");

    List<SnippetView.Part> parts = snippet.parts();

    assertThat(parts)
        .containsExactly(
            new SnippetView.Part("<script>alert(1)</script> ", false),
            new SnippetView.Part("a<img src=x>", true));
  }

  @Test
  void a_chosen_filter_is_checked_and_can_be_taken_off() {
    ResultsView view = SampleResults.results();

    String html = templates.render("search/results", SampleFrame.titled("Search"), view);

    assertThat(html)
        .containsPattern("name=\"phase\" value=\"response\" checked")
        .contains(
            "href=\"/search?q=SRO+training\"><span class=\"usa-sr-only\">Remove filter </span>Phase: Response");
  }

  @Test
  void a_search_without_a_hit_says_what_to_try() {
    ResultsView view = SampleResults.nothing();

    String html = templates.render("search/results", SampleFrame.titled("Search"), view);

    assertThat(html)
        .contains("Nothing matches yet")
        .contains("Search again without the filters")
        .doesNotContain("rel=\"next\"");
  }

  @Test
  void the_start_page_works_while_search_is_away() {
    HomeView home = SampleResults.home();
    HomeView alone = new HomeView(home.phases(), home.topics(), List.of(), 0, false);

    String html = templates.render("search/home", SampleFrame.titled("Start"), alone);

    assertThat(html).contains("Search is not available right now").contains("Prevention");
  }
}
