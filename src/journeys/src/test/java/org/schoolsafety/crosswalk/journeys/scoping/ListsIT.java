package org.schoolsafety.crosswalk.journeys.scoping;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.schoolsafety.crosswalk.journeys.access.Api;
import org.schoolsafety.crosswalk.journeys.access.Eventually;
import org.schoolsafety.crosswalk.journeys.access.Partner;
import org.schoolsafety.crosswalk.journeys.access.PartnerPerson;

/** Lists, totals and facets count nothing that their reader may not see, however they are asked. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListsIT {

  private static final Duration SOON = Duration.ofSeconds(20);

  private final Belongings theirs = new Belongings();
  private final PartnerPerson reader = PartnerPerson.of(new Partner(), "publisher");
  private final Work own = Work.draftOf(reader, "the reader's own draft");

  /** Every filter that could point at somebody else's, alone and together. */
  static Stream<Map<String, String>> filters() {
    List<Map<String, String>> filters = new ArrayList<>(List.of(Map.of()));
    for (String[] each :
        new String[][] {
          {"publisher", "THEIRS"},
          {"state", "submitted"},
          {"state", "changes-requested"},
          {"state", "draft"},
          {"kind", "guidance"},
          {"ready", "true"},
          {"sort", "updated"},
          {"sort", "due"}
        }) {
      for (Map<String, String> shorter : List.copyOf(filters)) {
        Map<String, String> longer = new HashMap<>(shorter);
        if (longer.put(each[0], each[1]) == null) {
          filters.add(longer);
        }
      }
    }
    return filters.stream();
  }

  @Test
  void the_list_of_submissions_shows_and_counts_ones_own_under_every_filter() {
    List<Map<String, String>> filters = filters().toList();

    for (Map<String, String> filter : filters) {
      JsonPath page = list(reader, Work.SUBMISSIONS, filter);
      List<String> ids = page.getList("items.id");
      assertThat(ids).as("%s", filter).isSubsetOf(own.submission()).hasSize(page.getInt("total"));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ledgerFilters")
  void the_ledger_shows_and_counts_ones_own_under_every_filter(Map<String, String> filter) {
    Map<String, String> asked = new HashMap<>(filter);
    asked.replace("sha256", theirs.draft.sha256());

    JsonPath page = list(reader, "/api/v1/intake", asked);

    assertThat(page.getList("items.id", String.class)).isSubsetOf(own.intake());
    assertThat(page.getInt("total")).isEqualTo(page.getList("items").size());
    assertThat(page.getMap("totals").values().stream().mapToInt(n -> (Integer) n).sum())
        .isEqualTo(page.getInt("total"));
  }

  static Stream<Map<String, String>> ledgerFilters() {
    return Stream.of(
        Map.of(),
        Map.of("publisher", "THEIRS"),
        Map.of("sha256", "THEIRS"),
        Map.of("state", "finished"),
        Map.of("outcome", "extracted"),
        Map.of("publisher", "THEIRS", "outcome", "extracted"));
  }

  @Test
  void the_cursor_of_anothers_page_opens_no_page_of_theirs() {
    for (String list : List.of(Work.SUBMISSIONS, "/api/v1/intake")) {
      String cursor =
          Patience.answer(() -> theirs.owner.request().queryParam("size", 1).get(list))
              .path("next");

      Response page =
          Patience.answer(() -> reader.request().queryParam("cursor", cursor).get(list));

      assertThat(theirs.secrets()).as(list).noneMatch(page.asString()::contains);
    }
  }

  @Test
  void the_owner_sees_and_counts_all_of_it() {
    JsonPath submissions = list(theirs.owner, Work.SUBMISSIONS, Map.of());
    JsonPath ledger = list(theirs.owner, "/api/v1/intake", Map.of());

    assertThat(submissions.getInt("total")).isEqualTo(theirs.works().size());
    assertThat(submissions.getList("items.id", String.class))
        .containsExactlyInAnyOrderElementsOf(
            theirs.works().stream().map(Work::submission).toList());
    assertThat(ledger.getInt("total")).isEqualTo(theirs.works().size());
  }

  @Test
  void search_facets_and_feed_count_what_was_published_and_nothing_else() {
    Map<String, String> ofTheirs = Map.of("publisher", theirs.partner.id());

    JsonPath found =
        Eventually.see(
            "both items to be found",
            SOON,
            () -> Api.anyone().queryParams(ofTheirs).get("/api/v1/guidance").jsonPath(),
            page -> page.getInt("total") == 2);

    assertThat(found.getList("items.id", String.class))
        .containsExactlyInAnyOrder(theirs.item, theirs.successor);
    assertThat(
            found.getInt(
                "facets.publisher.find { it.value == '%s' }.count".formatted(theirs.partner.id())))
        .isEqualTo(2);
    String feed = Api.anyone().queryParams(ofTheirs).get("/feeds/guidance.atom").asString();
    assertThat(theirs.secrets()).noneMatch(feed::contains);
    for (Work unpublished : List.of(theirs.draft, theirs.waiting, theirs.returned)) {
      for (String word : unpublished.words()) {
        assertThat(
                Api.anyone()
                    .queryParam("q", word)
                    .get("/api/v1/guidance")
                    .jsonPath()
                    .getInt("total"))
            .isZero();
      }
    }
  }

  @Test
  void what_was_never_sent_is_not_for_reviewers_either() {
    Response one = Api.as("reviewer").get(theirs.draft.path());
    Response all =
        Api.as("reviewer").queryParam("publisher", theirs.partner.id()).get(Work.SUBMISSIONS);

    assertThat(one.statusCode()).isEqualTo(404);
    assertThat(all.jsonPath().getList("items.id", String.class))
        .contains(theirs.waiting.submission())
        .doesNotContain(theirs.draft.submission());
  }

  private JsonPath list(PartnerPerson person, String list, Map<String, String> filter) {
    Map<String, String> asked = new HashMap<>(filter);
    asked.replace("publisher", theirs.partner.id());
    Response answer =
        Patience.answer(
            () -> person.request().queryParams(asked).queryParam("size", 100).get(list));
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    return answer.jsonPath();
  }
}
