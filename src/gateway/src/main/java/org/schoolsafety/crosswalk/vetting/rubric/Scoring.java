package org.schoolsafety.crosswalk.vetting.rubric;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.schoolsafety.crosswalk.platform.problem.FieldError;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;

/**
 * Answers by one version of a rubric, complete and within its scale.
 *
 * @param rubric the rubric's id
 * @param version its version
 * @param answers one for each criterion
 * @param score the sum of the steps
 * @param possible the highest sum there is
 */
public record Scoring(String rubric, int version, List<Answer> answers, int score, int possible) {

  /**
   * Scores the answers.
   *
   * @throws ProblemException {@link ProblemType#INVALID_REQUEST} naming what is missing, unknown,
   *     twice or outside the scale
   */
  public static Scoring of(Rubric rubric, List<Answer> answers) {
    List<FieldError> errors = new ArrayList<>();
    Map<String, Answer> byCriterion = new HashMap<>();
    for (Answer answer : answers) {
      check(rubric, answer, byCriterion.put(answer.criterion(), answer) != null, errors);
    }
    for (Rubric.Criterion criterion : rubric.criteria()) {
      if (!byCriterion.containsKey(criterion.id())) {
        errors.add(
            new FieldError("answers", "the criterion " + criterion.id() + " is not answered"));
      }
    }
    if (!errors.isEmpty()) {
      throw new ProblemException(
          ProblemType.INVALID_REQUEST,
          "The answers do not fit the rubric %s, version %d."
              .formatted(rubric.id(), rubric.version()),
          errors);
    }
    int sum = answers.stream().mapToInt(Answer::value).sum();
    int possible = rubric.criteria().size() * rubric.highestStep();
    return new Scoring(rubric.id(), rubric.version(), List.copyOf(answers), sum, possible);
  }

  private static void check(Rubric rubric, Answer answer, boolean twice, List<FieldError> errors) {
    if (rubric.criterion(answer.criterion()).isEmpty()) {
      errors.add(new FieldError("answers", "there is no criterion " + answer.criterion()));
    } else if (twice) {
      errors.add(new FieldError("answers", answer.criterion() + " is answered twice"));
    } else if (answer.value() > rubric.highestStep()) {
      errors.add(
          new FieldError(
              "answers", answer.criterion() + " goes from 0 to " + rubric.highestStep()));
    }
  }

  /**
   * Makes sure that nothing that must be met is at the lowest step.
   *
   * @throws ProblemException {@link ProblemType#CONFLICT} naming the criteria
   */
  public void requireApprovable(Rubric by) {
    List<String> unmet =
        answers.stream()
            .filter(answer -> answer.value() == 0)
            .map(Answer::criterion)
            .filter(id -> by.criterion(id).map(Rubric.Criterion::required).orElse(false))
            .toList();
    if (!unmet.isEmpty()) {
      throw new ProblemException(
          ProblemType.CONFLICT,
          "This cannot be approved: "
              + String.join(", ", unmet)
              + " must be met. Reject it or ask for changes.");
    }
  }
}
