package org.schoolsafety.crosswalk.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import co.elastic.clients.elasticsearch._types.FieldValue;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.schoolsafety.crosswalk.container.Eventually;
import org.schoolsafety.crosswalk.container.GatewayArchive;
import org.schoolsafety.crosswalk.container.Publisher;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.PublicationLog;
import org.schoolsafety.crosswalk.search.index.IndexPosition;
import org.schoolsafety.crosswalk.search.query.Filter;
import org.schoolsafety.crosswalk.search.query.GuidanceQuery;
import org.schoolsafety.crosswalk.search.query.SearchPosition;
import org.schoolsafety.crosswalk.search.query.SortOrder;

/** Going on to the next page, later or with a cursor that somebody altered. */
@ExtendWith(ArquillianExtension.class)
class SearchCursorIT {

  private static final int ITEMS = 5;

  @Inject Publisher publisher;
  @Inject PublicationLog log;
  @Inject IndexPosition position;
  @Inject SearchGuidance search;

  @Deployment
  static WebArchive gateway() {
    return GatewayArchive.with(SearchCursorIT.class);
  }

  @Test
  void a_page_shows_nothing_that_was_withdrawn_since_the_first_one() {
    String word = "word" + UUID.randomUUID().toString().substring(0, 8);
    List<GuidanceRecord> items = publishAll(word);
    FoundGuidance first = search.find(page(word, SortOrder.TITLE, null));

    publisher.withdraw(items.get(2));
    FoundGuidance second = search.find(page(word, SortOrder.TITLE, first.next()));
    FoundGuidance third = search.find(page(word, SortOrder.TITLE, second.next()));

    assertThat(records(first)).containsExactly(items.get(0), items.get(1));
    assertThat(records(second)).containsExactly(items.get(3));
    assertThat(records(third)).containsExactly(items.get(4));
    assertThat(third.next()).isNull();
  }

  @Test
  void a_page_quotes_no_text_that_was_revised_since_the_first_one() {
    String word = "word" + UUID.randomUUID().toString().substring(0, 8);
    List<GuidanceRecord> items = publishAll(word);
    FoundGuidance first = search.find(page(word, SortOrder.TITLE, null));

    GuidanceRecord revised = publisher.revise(items.get(2), word + " number 2, second edition");
    FoundGuidance second = search.find(page(word, SortOrder.TITLE, first.next()));

    assertThat(first.items()).allSatisfy(hit -> assertThat(hit.snippets()).isNotEmpty());
    assertThat(records(second)).containsExactly(revised, items.get(3));
    assertThat(second.items().get(0).snippets()).isEmpty();
    assertThat(second.items().get(1).snippets()).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(SortOrder.class)
  void a_cursor_whose_place_was_altered_is_refused_as_one_that_we_did_not_give_out(SortOrder sort) {
    publishAll("altered");
    GuidanceQuery question = page("altered", sort, null);
    SearchPosition altered =
        new SearchPosition(
            "none.0", List.of(FieldValue.of("soon"), FieldValue.of("id"), FieldValue.of("last")));

    GuidanceQuery next = page("altered", sort, altered.encode(question));
    ProblemException refusal =
        catchThrowableOfType(ProblemException.class, () -> search.find(next));

    assertThat(refusal.type()).isEqualTo(ProblemType.INVALID_CURSOR);
  }

  @Test
  void a_publisher_that_is_no_organization_is_refused_by_name() {
    GuidanceQuery question =
        new GuidanceQuery(
            "",
            Map.of(Filter.PUBLISHER, Set.of("nobody-at-all")),
            null,
            null,
            SortOrder.NEWEST,
            2,
            null);

    ProblemException refusal =
        catchThrowableOfType(ProblemException.class, () -> search.find(question));

    assertThat(refusal.type()).isEqualTo(ProblemType.INVALID_PARAMETER);
    assertThat(refusal).hasMessageContaining("nobody-at-all");
  }

  private List<GuidanceRecord> publishAll(String word) {
    List<GuidanceRecord> items =
        IntStream.range(0, ITEMS)
            .mapToObj(number -> publisher.publish(word + " number " + number))
            .toList();
    long head = log.head();
    Eventually.get(
        "an index at position " + head,
        () -> position.refresh().filter(live -> live.position() >= head));
    return items;
  }

  private static List<GuidanceRecord> records(FoundGuidance found) {
    return found.items().stream().map(GuidanceHit::record).toList();
  }

  private static GuidanceQuery page(String text, SortOrder sort, @Nullable String cursor) {
    return new GuidanceQuery(text, Map.of(), null, null, sort, 2, cursor);
  }
}
