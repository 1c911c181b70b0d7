package org.schoolsafety.crosswalk.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;

class SearchPositionTest {

  private static final GuidanceQuery DRILLS = asking("drills");

  @Property
  void a_position_survives_its_cursor(
      @ForAll double score,
      @ForAll long place,
      @ForAll @AlphaChars @StringLength(max = 60) String id) {
    SearchPosition position =
        new SearchPosition(
            "ab12.7", List.of(FieldValue.of(score), FieldValue.of(id), FieldValue.of(place)));

    SearchPosition back = SearchPosition.decode(position.encode(DRILLS), DRILLS);

    assertThat(back.snapshot()).isEqualTo("ab12.7");
    assertThat(back.after().get(0).doubleValue()).isEqualTo(score);
    assertThat(back.after().get(1).stringValue()).isEqualTo(id);
    assertThat(back.after().get(2).longValue()).isEqualTo(place);
  }

  @Property
  void what_we_did_not_give_out_is_refused(@ForAll @StringLength(max = 80) String invented) {
    assertThatThrownBy(() -> SearchPosition.decode(invented, DRILLS))
        .isInstanceOf(ProblemException.class);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void a_score_that_no_item_has_is_refused(double score) {
    SearchPosition altered =
        new SearchPosition(
            "k.1", List.of(FieldValue.of(score), FieldValue.of("id"), FieldValue.of(3)));

    String cursor = altered.encode(DRILLS);

    assertThatThrownBy(() -> SearchPosition.decode(cursor, DRILLS))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void a_cursor_is_good_for_its_own_question_only() {
    String cursor = position().encode(DRILLS);

    assertThatThrownBy(() -> SearchPosition.decode(cursor, asking("plans")))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void the_size_of_a_page_may_change_on_the_way() {
    String cursor = position().encode(DRILLS);
    GuidanceQuery larger =
        new GuidanceQuery("drills", Map.of(), null, null, SortOrder.RELEVANCE, 100, cursor);

    assertThat(SearchPosition.decode(cursor, larger).encode(larger)).isEqualTo(cursor);
  }

  @Test
  void the_order_in_which_values_are_given_makes_no_difference() {
    GuidanceQuery one = narrowed(Set.of("response", "recovery"));
    GuidanceQuery other = narrowed(new java.util.TreeSet<>(Set.of("recovery", "response")));

    assertThat(one.listing()).isEqualTo(other.listing());
  }

  private static SearchPosition position() {
    return new SearchPosition(
        "k.1", List.of(FieldValue.NULL, FieldValue.of("id"), FieldValue.of(3)));
  }

  private static GuidanceQuery asking(String text) {
    return new GuidanceQuery(text, Map.of(), null, null, SortOrder.RELEVANCE, 20, null);
  }

  private static GuidanceQuery narrowed(Set<String> phases) {
    return new GuidanceQuery(
        "", Map.of(Filter.PHASE, phases), null, null, SortOrder.NEWEST, 20, null);
  }
}
