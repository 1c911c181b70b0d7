package org.schoolsafety.crosswalk.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;

class CursorTest {

  @Property
  void what_goes_in_comes_out(@ForAll @Size(3) List<@AlphaChars String> parts) {
    String cursor = Cursor.encode("listing", parts);

    assertThat(Cursor.decode("listing", 3, cursor)).isEqualTo(parts);
  }

  @Property
  void anything_else_is_refused_as_an_invalid_cursor(@ForAll String text) {
    assertThatThrownBy(() -> Cursor.decodeNumber("listing", text))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> assertThat(problem.type()).isEqualTo(ProblemType.INVALID_CURSOR));
  }

  @Property
  void a_cursor_with_a_check_sum_is_taken_as_it_was_given_out_alone(
      @ForAll @Size(3) List<@AlphaChars String> parts,
      @ForAll @IntRange(max = 200) int place,
      @ForAll @CharRange(from = '-', to = 'z') char other) {
    String cursor = Cursor.encodeChecked("listing", parts);
    StringBuilder changed = new StringBuilder(cursor);
    changed.setCharAt(place % cursor.length(), other);

    assertThat(Cursor.decodeChecked("listing", 3, cursor)).isEqualTo(parts);
    assertRefused(cursor.substring(0, place % cursor.length()));
    if (!changed.toString().equals(cursor)) {
      assertRefused(changed.toString());
    }
  }

  private static void assertRefused(String cursor) {
    assertThatThrownBy(() -> Cursor.decodeChecked("listing", 3, cursor))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> assertThat(problem.type()).isEqualTo(ProblemType.INVALID_CURSOR));
  }

  @Test
  void a_cursor_of_another_listing_is_refused() {
    String cursor = Cursor.encode("candidates", List.of("7"));

    assertThatThrownBy(() -> Cursor.decodeNumber("intake", cursor))
        .isInstanceOf(ProblemException.class);
  }
}
