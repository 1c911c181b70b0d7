package org.schoolsafety.crosswalk.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schoolsafety.crosswalk.container.Callers;
import org.schoolsafety.crosswalk.container.Eventually;
import org.schoolsafety.crosswalk.container.GatewayArchive;
import org.schoolsafety.crosswalk.container.Publisher;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.KeepEditionFamily;
import org.schoolsafety.crosswalk.publication.edition.EditionMember;
import org.schoolsafety.crosswalk.search.index.IndexPosition;
import org.schoolsafety.crosswalk.search.index.RebuildIndex;
import org.schoolsafety.crosswalk.search.index.SearchIndex;
import org.schoolsafety.crosswalk.search.query.Editions;
import org.schoolsafety.crosswalk.search.query.FacetValue;
import org.schoolsafety.crosswalk.search.query.Filter;
import org.schoolsafety.crosswalk.search.query.GuidanceQuery;
import org.schoolsafety.crosswalk.search.query.SortOrder;

/** A search shows guidance that comes in several editions once, and counts it once. */
@ExtendWith(ArquillianExtension.class)
class SearchEditionsIT {

  private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

  @Inject Publisher publisher;
  @Inject KeepEditionFamily keep;
  @Inject SearchGuidance search;
  @Inject RebuildIndex rebuild;
  @Inject IndexPosition position;

  @Deployment
  static WebArchive gateway() {
    return GatewayArchive.with(SearchEditionsIT.class);
  }

  @Test
  void a_family_is_found_and_counted_once_and_names_its_other_editions() {
    List<GuidanceRecord> items = published(4);
    link(items.subList(0, 3), "draft");

    FoundGuidance once = collapsed(4, 2);
    FoundGuidance all = Eventually.get("all", () -> found(Editions.ALL, 4));

    assertThat(ids(once)).containsExactlyInAnyOrder(id(items, 0), id(items, 3));
    assertThat(counts(once)).containsOnly(2L);
    assertThat(counts(all)).containsOnly(4L);
    assertThat(editionsOf(once, id(items, 0))).containsExactly(id(items, 1), id(items, 2));
    assertThat(editionsOf(once, id(items, 3))).isEmpty();
    assertThat(editionsOf(all, id(items, 2))).containsExactly(id(items, 0), id(items, 1));
  }

  @Test
  void pages_hold_each_family_once() {
    List<GuidanceRecord> items = published(7);
    link(items.subList(0, 2), "other-format");
    link(items.subList(2, 5), "reprint");
    collapsed(7, 4);

    List<UUID> paged = new ArrayList<>();
    String cursor = null;
    do {
      FoundGuidance page = search.find(question(Editions.PREFERRED, Map.of(), 1, cursor));
      assertThat(page.total()).isEqualTo(4);
      paged.addAll(ids(page));
      cursor = page.next();
    } while (cursor != null);

    assertThat(paged)
        .containsExactlyInAnyOrder(id(items, 0), id(items, 2), id(items, 5), id(items, 6));
  }

  @Test
  void who_asks_for_a_language_is_shown_the_translation_into_it() {
    GuidanceRecord english = publisher.publish("Drills " + word);
    GuidanceRecord spanish = publisher.publishIn("es", "Simulacros " + word);
    link(List.of(english, spanish), "translation");
    collapsed(2, 1);

    FoundGuidance inSpanish =
        search.find(question(Editions.PREFERRED, Map.of(Filter.LANGUAGE, Set.of("es")), 10, null));
    FoundGuidance any = search.find(question(Editions.PREFERRED, Map.of(), 10, null));

    assertThat(ids(inSpanish)).containsExactly(spanish.id());
    assertThat(ids(any)).containsExactly(english.id());
    assertThat(any.facets().get("language"))
        .extracting(FacetValue::value, FacetValue::count)
        .containsExactlyInAnyOrder(tuple("en", 1L), tuple("es", 1L));
  }

  @Test
  void when_the_preferred_edition_leaves_the_next_is_found_and_a_rebuild_changes_nothing() {
    List<GuidanceRecord> items = published(3);
    link(items, "earlier-edition");
    collapsed(3, 1);

    publisher.withdraw(items.get(0));
    FoundGuidance next =
        Eventually.get(
            "the next edition",
            () ->
                found(Editions.PREFERRED, 1)
                    .filter(found -> ids(found).equals(List.of(id(items, 1)))));
    SearchIndex before = Eventually.get("an index", position::refresh);
    rebuild.request(Callers.adminOf("test-center"));
    Eventually.get(
        "another index",
        () -> position.refresh().filter(index -> !index.name().equals(before.name())));
    FoundGuidance rebuilt = search.find(question(Editions.PREFERRED, Map.of(), 10, null));

    assertThat(ids(rebuilt)).isEqualTo(ids(next));
    assertThat(editionsOf(rebuilt, id(items, 1))).containsExactly(id(items, 2));
    assertThat(rebuilt.facets()).isEqualTo(next.facets());
  }

  /** Once the index holds all items, and then the last of their links. */
  private FoundGuidance collapsed(long all, long shown) {
    Eventually.get("all", () -> found(Editions.ALL, all));
    return Eventually.get("one of each family", () -> found(Editions.PREFERRED, shown));
  }

  private List<GuidanceRecord> published(int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> publisher.publish("Edition " + number + " " + word))
        .toList();
  }

  private void link(List<GuidanceRecord> items, String relation) {
    List<EditionMember> members =
        IntStream.range(0, items.size())
            .mapToObj(place -> new EditionMember(id(items, place), place == 0 ? null : relation))
            .toList();
    keep.begin(members, "The same.", Callers.reviewerOf("test-center"));
  }

  private Optional<FoundGuidance> found(Editions editions, long total) {
    return position
        .refresh()
        .map(index -> search.find(question(editions, Map.of(), 10, null)))
        .filter(answer -> answer.total() == total);
  }

  private GuidanceQuery question(
      Editions editions, Map<Filter, Set<String>> filters, int size, @Nullable String cursor) {
    return new GuidanceQuery(word, filters, null, null, editions, SortOrder.TITLE, size, cursor);
  }

  private static UUID id(List<GuidanceRecord> items, int at) {
    return items.get(at).id();
  }

  private static List<UUID> ids(FoundGuidance found) {
    return found.items().stream().map(hit -> hit.record().id()).toList();
  }

  /** Every record here has the same tags, so each of their values counts all that is found. */
  private static List<Long> counts(FoundGuidance found) {
    return List.of("phase", "topic", "kind", "publisher", "evidence").stream()
        .flatMap(facet -> found.facets().get(facet).stream())
        .map(FacetValue::count)
        .toList();
  }

  private static List<UUID> editionsOf(FoundGuidance found, UUID item) {
    return found.items().stream()
        .filter(hit -> hit.record().id().equals(item))
        .flatMap(hit -> hit.editions().stream())
        .map(GuidanceRecord::id)
        .toList();
  }
}
