package org.schoolsafety.crosswalk.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryFaultTest {

  @ParameterizedTest(name = "{0} is refused for {1}")
  @CsvSource({
    "q=%ZZ, %ZZ",
    "q=fire&phase=%5, %5",
    "q=50%of, %of",
    "q=%C3%2, %2",
    "q=%zz&size=20, %zz"
  })
  void an_escape_that_is_begun_and_is_none_is_named(String query, String escape) {
    Optional<String> fault = QueryFault.in(query);

    assertThat(fault).hasValueSatisfying(it -> assertThat(it).contains("\"" + escape + "\""));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"q=%FF", "q=%C3", "q=%C3+%A9", "q=%ED%A0%80", "q=\u00e9", "%FE=x"})
  void bytes_that_are_no_utf_8_are_refused(String query) {
    Optional<String> fault = QueryFault.in(query);

    assertThat(fault).hasValueSatisfying(it -> assertThat(it).contains("UTF-8"));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"q=%00", "q=drill%00", "q=%1b%5B31m", "q=%7F", "q=%C2%85", "a%00b=1"})
  void control_characters_are_refused(String query) {
    Optional<String> fault = QueryFault.in(query);

    assertThat(fault).hasValueSatisfying(it -> assertThat(it).contains("control character U+00"));
  }

  @ParameterizedTest(name = "<{0}>")
  @ValueSource(
      strings = {
        "",
        "q=",
        "q",
        "&&=&",
        "q=100%",
        "q=100%&size=5",
        "q=100%+safe",
        "q=100%%20safe",
        "q=a|b",
        "q=%C3%A9t%c3%a9",
        "q=\u00c3\u00a9",
        "q=two%0D%0Alines%09and+a+tab"
      })
  void what_can_be_read_has_no_fault(String query) {
    Optional<String> fault = QueryFault.in(query);

    assertThat(fault).isEmpty();
  }

  @Test
  void the_parameter_at_fault_is_named_unless_its_name_cannot_be_read() {
    Optional<String> named = QueryFault.in("size=2&title%20word=%00");
    Optional<String> nameless = QueryFault.in("a%00b=1");

    assertThat(named).hasValueSatisfying(it -> assertThat(it).contains("\"title word\""));
    assertThat(nameless).hasValueSatisfying(it -> assertThat(it).startsWith("A query parameter"));
  }

  @Property
  void whatever_a_form_sends_without_control_characters_has_no_fault(
      @ForAll("printable") String value) {
    String query = "q=" + URLEncoder.encode(value, StandardCharsets.UTF_8);

    Optional<String> fault = QueryFault.in(query);

    assertThat(fault).isEmpty();
  }

  @ParameterizedTest(name = "{0} keeps {1}")
  @CsvSource({
    "q=fire%00drill, firedrill",
    "phase=response&q=50%of+all%FF, '50%of all'",
    "q=%ZZ, %ZZ",
    "size=%00, ''",
    "q=%C3%A9&q=other, \u00e9"
  })
  void what_can_be_read_of_a_value_is_kept(String query, String kept) {
    String words = QueryFault.kept(query, "q");

    assertThat(words).isEqualTo(kept);
  }

  @Provide
  Arbitrary<String> printable() {
    return Arbitraries.strings()
        .all()
        .filter(
            it ->
                it.chars().noneMatch(Character::isISOControl)
                    && StandardCharsets.UTF_8.newEncoder().canEncode(it));
  }
}
