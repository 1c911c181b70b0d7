package org.schoolsafety.crosswalk.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
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

  @Test
  void a_cursor_of_another_listing_is_refused() {
    String cursor = Cursor.encode("candidates", List.of("7"));

    assertThatThrownBy(() -> Cursor.decodeNumber("intake", cursor))
        .isInstanceOf(ProblemException.class);
  }
}
