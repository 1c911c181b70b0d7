package org.schoolsafety.crosswalk.journeys.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.schoolsafety.crosswalk.journeys.access.Api;

/** What a person types, and what must be found. */
class SearchIT {

  private final Shelf shelf = Shelf.get();

  @Test
  void a_word_finds_its_other_forms() {
    JsonPath found = shelf.search("assessments");

    List<String> ids = found.getList("items.id");

    assertThat(ids).containsExactly(shelf.assessment);
  }

  @Test
  void an_acronym_finds_what_it_stands_for() {
    JsonPath found = shelf.search("SRO");

    List<String> ids = found.getList("items.id");

    assertThat(ids).containsExactly(shelf.officer);
  }

  @Test
  void a_phrase_in_quotes_must_stand_as_it_is() {
    JsonPath loose = shelf.search("course action");
    JsonPath phrase = shelf.search("\"course of action\"");

    assertThat(loose.getList("items.id")).contains(shelf.assessment, shelf.drill);
    assertThat(phrase.getList("items.id")).containsExactly(shelf.assessment);
  }

  @Test
  void a_minus_keeps_out_what_holds_the_word() {
    JsonPath found = shelf.search("drill -webinar");

    List<String> ids = found.getList("items.id");

    assertThat(ids).containsExactly(shelf.drill);
  }

  @Test
  void a_snippet_marks_the_words_and_names_the_page_of_a_pdf() {
    JsonPath found = shelf.search("assessment");

    String text = found.getString("items[0].snippets.find { it.page == 2 }.text");

    assertThat(text).contains("<mark>assessment</mark>").contains("course of action");
  }

  @Test
  void a_facet_counts_as_if_its_own_filter_were_off() {
    JsonPath found = shelf.search("", "phase=prevention");

    assertThat(found.getInt("total")).isEqualTo(1);
    assertThat(count(found, "phase", "prevention")).isEqualTo(1);
    assertThat(count(found, "phase", "response")).isEqualTo(4);
    assertThat(count(found, "kind", "report")).isEqualTo(1);
    assertThat(count(found, "kind", "webinar")).isNull();
  }

  @Test
  void two_values_of_a_filter_widen_and_two_filters_narrow() {
    JsonPath either = shelf.search("", "phase=prevention", "phase=response");
    JsonPath both = shelf.search("", "phase=response", "kind=webinar,toolkit");
    JsonPath evidence = shelf.search("", "evidence=essa-tier:strong");

    assertThat(either.getInt("total")).isEqualTo(5);
    assertThat(both.getList("items.id")).containsExactlyInAnyOrder(shelf.webinar, shelf.recovery);
    assertThat(evidence.getList("items.id")).containsExactly(shelf.assessment);
  }

  @Test
  void dates_of_issue_bound_a_search_on_both_sides() {
    JsonPath within = shelf.search("", "issuedFrom=2024-05-06", "issuedTo=2024-05-06");
    JsonPath after = shelf.search("", "issuedFrom=2024-05-07");

    assertThat(within.getInt("total")).isEqualTo(5);
    assertThat(after.getInt("total")).isZero();
  }

  @Test
  void by_title_the_items_stand_in_the_order_of_the_alphabet() {
    JsonPath found = shelf.search("", "sort=title");

    List<String> titles = found.getList("items.title");

    assertThat(titles)
        .containsExactly("Coming Back", "Drills", "Officers", "Walking the Grounds", "Watch It");
  }

  @Test
  void following_the_cursor_gives_every_item_once_whatever_the_order() {
    for (String sort : List.of("relevance", "newest", "oldest", "title")) {
      List<String> seen = new ArrayList<>();
      JsonPath page = shelf.search("", "size=2", "sort=" + sort);
      seen.addAll(page.getList("items.id"));
      while (page.getString("next") != null) {
        page = shelf.search("", "size=2", "sort=" + sort, "cursor=" + page.getString("next"));
        seen.addAll(page.getList("items.id"));
      }

      assertThat(seen)
          .as(sort)
          .containsExactlyInAnyOrder(
              shelf.assessment, shelf.officer, shelf.drill, shelf.recovery, shelf.webinar);
    }
  }

  @Test
  void the_link_header_leads_on_to_the_next_page() {
    Response first = shelf.ask("/api/v1/guidance", "", "size=2");

    String link = first.header("Link");
    String next = link.replaceAll("(?s).*<([^>]*)>; *rel=\"?next\"?.*", "$1");

    JsonPath second = Api.anyone().urlEncodingEnabled(false).get(next).jsonPath();
    assertThat(second.getList("items.id"))
        .hasSize(2)
        .doesNotContainAnyElementsOf(first.jsonPath().getList("items.id"));
  }

  @Test
  void a_search_that_found_the_same_before_is_not_sent_again() {
    Response first = shelf.ask("/api/v1/guidance", "drill");

    Response second =
        Api.anyone()
            .header("If-None-Match", first.header("ETag"))
            .queryParam("q", "\"" + shelf.word + "\" drill")
            .get("/api/v1/guidance");

    assertThat(second.statusCode()).isEqualTo(304);
    assertThat(second.asByteArray()).isEmpty();
  }

  private static Integer count(JsonPath found, String facet, String value) {
    return found.get("facets." + facet + ".find { it.value == '" + value + "' }?.count");
  }
}
