package org.schoolsafety.crosswalk.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;

class FormBodyTest {

  @Test
  void fields_are_read_as_browsers_send_them() {
    Map<String, List<String>> read = read("verb=List%20Sets&set=a+b&set=Caf%C3%A9&x&rate=100%");

    assertThat(read)
        .containsEntry("verb", List.of("List Sets"))
        .containsEntry("set", List.of("a b", "Café"))
        .containsEntry("x", List.of(""))
        .containsEntry("rate", List.of("100%"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"verb=%zz", "verb=Identify&a=%e", "verb=%00", "verb=%ff", "%ff=1"})
  void what_cannot_be_read_is_said(String body) {
    assertThatThrownBy(() -> read(body))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> assertThat(problem.type()).isEqualTo(ProblemType.INVALID_REQUEST))
        .hasMessageContaining("form field");
  }

  @Test
  void a_form_without_end_is_not_read_to_its_end() {
    assertThatThrownBy(() -> read("verb=" + "a".repeat(100_000)))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> assertThat(problem.type()).isEqualTo(ProblemType.TOO_LARGE));
  }

  private static Map<String, List<String>> read(String body) {
    return FormBody.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
  }
}
