package org.schoolsafety.crosswalk.vetting.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.schoolsafety.crosswalk.platform.problem.FieldError;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;

class ScoringTest {

  private static final Rubric RUBRIC =
      new Rubric(
          "own",
          2,
          "Ours",
          List.of("tool"),
          "Try it.",
          List.of(
              new Rubric.Step(0, "Not met", "Missing."),
              new Rubric.Step(1, "Partly", "Gaps."),
              new Rubric.Step(2, "Met", "Sound.")),
          List.of(
              new Rubric.Criterion("accuracy", "Accuracy", "Is it right?", true),
              new Rubric.Criterion("clarity", "Clarity", "Is it clear?", null)));

  @Test
  void the_score_is_the_sum_of_the_steps() {
    Scoring scoring = Scoring.of(RUBRIC, List.of(answer("accuracy", 2), answer("clarity", 1)));

    assertThat(scoring.score()).isEqualTo(3);
    assertThat(scoring.possible()).isEqualTo(4);
    assertThat(scoring.version()).isEqualTo(2);
  }

  @Test
  void all_that_is_wrong_with_the_answers_is_told_at_once() {
    List<Answer> answers = List.of(answer("clarity", 3), answer("clarity", 1), answer("style", 1));

    assertThatThrownBy(() -> Scoring.of(RUBRIC, answers))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem ->
                assertThat(problem.errors())
                    .extracting(FieldError::message)
                    .containsExactly(
                        "clarity goes from 0 to 2",
                        "clarity is answered twice",
                        "there is no criterion style",
                        "the criterion accuracy is not answered"));
  }

  @Test
  void what_must_be_met_and_is_not_cannot_be_approved() {
    Scoring scoring = Scoring.of(RUBRIC, List.of(answer("accuracy", 0), answer("clarity", 2)));

    assertThatThrownBy(() -> scoring.requireApprovable(RUBRIC)).hasMessageContaining("accuracy");
  }

  private static Answer answer(String criterion, int value) {
    return new Answer(criterion, value, null);
  }
}
