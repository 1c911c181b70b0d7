package org.schoolsafety.crosswalk.search.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.schoolsafety.crosswalk.platform.pages.SampleFrame;
import org.schoolsafety.crosswalk.platform.pages.Templates;
import org.schoolsafety.crosswalk.search.web.SearchParameters;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

class RefusedSearchTest {

  private final Templates templates = new Templates();
  private final Taxonomy taxonomy = new Taxonomy();
  private final SearchParameters given = new SearchParameters();

  @Test
  void what_can_be_used_of_a_search_is_kept_and_what_cannot_is_named() {
    given.q = "reunification drill";
    given.phase = List.of("response,unknown");
    given.issuedFrom = "abc";
    given.issuedTo = "2024-12-31";

    UsableSearch usable = usable();

    assertThat(usable.address().page())
        .isEqualTo("/search?q=reunification+drill&phase=response&issuedTo=2024-12-31");
    assertThat(usable.faults())
        .extracting(SearchFault::wrong)
        .containsExactly(
            "There is no phase “unknown”.", "The earliest date of issue, “abc”, is not a date.");
  }

  @Test
  void every_other_part_that_cannot_be_used_is_told_in_plain_words() {
    given.q = "x".repeat(1001);
    given.topic = List.of("drils");
    given.audience = List.of("pilots");
    given.kind = List.of("novel");
    given.publisher = List.of("nobody-at-all", "No Name");
    given.evidence = List.of("essa-tier:golden");
    given.language = List.of("e n");
    given.issuedTo = "soon";
    given.editions = "first";
    given.sort = "best";
    given.size = "many";

    UsableSearch usable = usable();

    assertThat(usable.address().page()).isEqualTo("/search");
    assertThat(usable.faults()).hasSize(12);
    assertThat(usable.faults())
        .allSatisfy(
            fault ->
                assertThat(fault.wrong() + fault.right())
                    .doesNotContainIgnoringCase("parameter")
                    .doesNotContain("cursor", "issuedTo", "BCP", "RFC", "scheme", "notation"));
  }

  @Test
  void a_search_of_which_all_can_be_used_has_no_fault() {
    given.q = "drill";
    given.publisher = List.of("fema");
    given.sort = "title";
    given.size = "50";

    UsableSearch usable = usable();

    assertThat(usable.faults()).isEmpty();
    assertThat(usable.address().page())
        .isEqualTo("/search?q=drill&publisher=fema&sort=title&size=50");
  }

  @Test
  void more_values_of_one_filter_than_are_read_are_left_out_together() {
    given.language = List.of("en,es");
    given.publisher = IntStream.range(0, 51).mapToObj(number -> "p" + number).toList();

    UsableSearch usable = usable(Set.copyOf(given.publisher));

    assertThat(usable.address().page()).isEqualTo("/search?language=en&language=es");
    assertThat(usable.faults())
        .singleElement()
        .extracting(SearchFault::right)
        .asString()
        .contains("50");
  }

  @Test
  void thousands_of_values_are_not_looked_at_one_by_one() {
    given.topic = List.of("a,".repeat(5_000));
    given.publisher = IntStream.range(0, 5_000).mapToObj(number -> "p" + number).toList();
    List<String> lookedUp = new ArrayList<>();

    UsableSearch usable = UsableSearch.of(given, taxonomy, lookedUp::add);

    assertThat(usable.faults()).hasSize(2);
    assertThat(lookedUp).isEmpty();
  }

  @Test
  void parts_that_no_search_has_are_found_by_name() {
    List<String> unknown = SearchAddress.unknownIn(Set.of("q", "phse", "back", "evidence"));

    assertThat(unknown).containsExactly("phse");
  }

  @Test
  void the_page_keeps_the_words_and_filters_offers_choices_and_escapes_what_was_sent() {
    SearchFault fault =
        SearchFault.of("There is no phase “<b>”.", "Choose a phase:")
            .offering(List.of(new SearchFault.Choice("Response", "/search?phase=response")));
    RefusedView view =
        new RefusedView(
            "Part of this search cannot be used",
            List.of(fault),
            "fire drill",
            List.of(new RefusedView.Part("topic", "drills-and-exercises")),
            "/search?q=fire+drill",
            "request-4711");

    String html = templates.render("search/refused", SampleFrame.titled("Search"), view);

    assertThat(html)
        .contains("value=\"fire drill\"")
        .contains("type=\"hidden\" name=\"topic\" value=\"drills-and-exercises\"")
        .contains("href=\"/search?q=fire+drill\">Show the results without it")
        .contains("href=\"/search?phase=response\">Response")
        .contains("“&lt;b&gt;”")
        .contains("request-4711");
  }

  private UsableSearch usable() {
    return usable(Set.of("fema"));
  }

  private UsableSearch usable(Set<String> publishers) {
    return UsableSearch.of(given, taxonomy, publishers::contains);
  }
}
