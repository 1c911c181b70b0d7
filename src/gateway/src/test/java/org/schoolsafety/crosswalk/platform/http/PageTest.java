package org.schoolsafety.crosswalk.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;

class PageTest {

  private final Paging asked = new Paging();

  @Test
  void one_row_more_than_fits_is_not_shown_and_leads_to_the_next_page() {
    asked.size = 2;

    Page<String> page = Page.of(List.of("a", "b", "c"), asked, last -> "after " + last);

    assertThat(page.items()).containsExactly("a", "b");
    assertThat(page.next()).isEqualTo("after b");
  }

  @Test
  void a_page_that_is_just_full_is_the_last() {
    asked.size = 2;

    Page<String> page = Page.of(List.of("a", "b"), asked, last -> "after " + last);

    assertThat(page.items()).containsExactly("a", "b");
    assertThat(page.next()).isNull();
  }

  @Test
  void the_first_page_begins_at_the_beginning_and_the_others_where_the_cursor_says() {
    long first = asked.place("things", 7);
    asked.cursor = Cursor.encode("things", List.of("42"));
    long later = asked.place("things", 7);

    assertThat(List.of(first, later)).containsExactly(7L, 42L);
    assertThatThrownBy(() -> asked.place("others", 7)).isInstanceOf(ProblemException.class);
  }
}
