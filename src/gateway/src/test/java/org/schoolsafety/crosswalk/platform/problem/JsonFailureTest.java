package org.schoolsafety.crosswalk.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schoolsafety.crosswalk.platform.json.StrictJson;

class JsonFailureTest {

  /** What a request may hold. */
  public record Lesson(String name, LocalDate held, List<String> tags, List<Person> people) {}

  /** Somebody in it. */
  public record Person(int age) {}

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"name\": {\"a\": 1}}          | name       | must be a single value, not an object",
        "{\"tags\": \"drill\"}           | tags       | must be a list, not a single value",
        "{\"people\": [{\"age\": []}]}   | people.age | must be a single value, not a list",
        "{\"people\": [{\"age\": \"x\"}]}| people.age | must be a number in the documented range",
        "{\"people\": [{\"size\": 1}]}   | people.size | is no member here",
        "{\"colour\": \"red\"}           | colour     | is no member here",
        "{\"first name\": \"red\"}       | first name | is no member here",
        "{\"held\": \"2024-02-30\"} | held | is not a date or time that exists, in the documented form"
      })
  void json_of_another_shape_is_told_by_its_member(String json, String member, String message) {
    Throwable failure = reading(json);

    ProblemException problem = JsonFailure.problem(failure);

    assertThat(problem.type()).isEqualTo(ProblemType.INVALID_REQUEST);
    assertThat(problem.errors()).containsExactly(new FieldError(member, message));
    assertThat(problem).hasMessage("The member \"%s\" %s.".formatted(member, message));
  }

  @Test
  void a_name_without_end_is_not_told_whole() {
    Throwable failure = reading("{\"%s\": 1}".formatted("a".repeat(100_000)));

    ProblemException problem = JsonFailure.problem(failure);

    assertThat(problem.getMessage()).hasSizeLessThan(200).contains("is no member here");
  }

  @Test
  void json_that_is_as_a_whole_of_another_shape_has_no_member_to_name() {
    Throwable failure = reading("[1, 2]");

    ProblemException problem = JsonFailure.problem(failure);

    assertThat(problem.type()).isEqualTo(ProblemType.INVALID_REQUEST);
    assertThat(problem).hasMessage("The JSON must be an object, not a list.");
    assertThat(problem.errors()).isEmpty();
  }

  @Test
  void json_that_is_a_part_of_a_request_is_told_by_its_part_and_its_member() {
    Throwable failure = reading("{\"people\": [{\"age\": []}]}");

    ProblemException problem = JsonFailure.problem(failure, "metadata");

    assertThat(problem.errors())
        .extracting(FieldError::field)
        .containsExactly("metadata.people.age");
  }

  @Test
  void json_that_is_torn_is_malformed_and_it_is_told_where() {
    Throwable failure = reading("{\"name\": ");

    ProblemException problem = JsonFailure.problem(failure);

    assertThat(problem.type()).isEqualTo(ProblemType.MALFORMED_JSON);
    assertThat(problem.getMessage()).contains("line no=1");
  }

  private static Throwable reading(String json) {
    return catchThrowable(() -> StrictJson.strict().fromJson(json, Lesson.class));
  }
}
