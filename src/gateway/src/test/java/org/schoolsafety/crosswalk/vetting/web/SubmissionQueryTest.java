package org.schoolsafety.crosswalk.vetting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schoolsafety.crosswalk.platform.http.Cursor;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.vetting.review.SubmissionOrder;

class SubmissionQueryTest {

  private final SubmissionQuery query = new SubmissionQuery();

  @Test
  void a_cursor_leads_back_to_its_place() {
    query.sort = "due";
    String cursor = Cursor.encode("submissions-due", List.of("2026-03-01", "42"));

    SubmissionOrder.Place place = query.place(cursor);

    assertThat(place).isEqualTo(new SubmissionOrder.Place("2026-03-01", 42));
  }

  @ParameterizedTest
  @CsvSource({
    "waiting, submissions-due, 2026-03-01, 42",
    "due, submissions-due, 2026-03-01T10:00:00Z, 42",
    "waiting, submissions-waiting, 2026-03-01, 42",
    "updated, submissions-updated, soon, 42",
    "due, submissions-due, infinity, -1",
    "due, submissions-due, '1'' or true --', 1"
  })
  void a_cursor_of_another_order_or_altered_is_refused(
      String sort, String kind, String value, String sequence) {
    query.sort = sort;
    String cursor = Cursor.encode(kind, List.of(value, sequence));

    assertThatThrownBy(() -> query.place(cursor)).isInstanceOf(ProblemException.class);
  }
}
