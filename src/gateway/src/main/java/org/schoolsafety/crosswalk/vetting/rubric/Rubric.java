package org.schoolsafety.crosswalk.vetting.rubric;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer judges by, at one version.
 *
 * @param id its stable id
 * @param version from 1
 * @param title what people call it
 * @param kinds the notations of {@code kind} that it is for
 * @param guidance for the reviewer, about the whole
 * @param scale the steps of every criterion, lowest first
 * @param criteria what is judged
 */
@Schema(name = "Rubric", description = "What a reviewer judges by, at one version.")
public record Rubric(
    String id,
    int version,
    String title,
    List<String> kinds,
    String guidance,
    List<Step> scale,
    List<Criterion> criteria) {

  /**
   * One step of the scale.
   *
   * @param value its number; 0 is the lowest
   * @param label its name
   * @param meaning when to choose it
   */
  @Schema(name = "RubricStep", description = "One step of a rubric's scale.")
  public record Step(int value, String label, String meaning) {}

  /**
   * One thing that is judged.
   *
   * @param id its stable id
   * @param title its name
   * @param guidance what to look at
   * @param mustMeet whether nothing is approved with this at the lowest step
   */
  @Schema(name = "RubricCriterion", description = "One thing that is judged.")
  public record Criterion(String id, String title, String guidance, @Nullable Boolean mustMeet) {

    /** Whether nothing is approved with this at the lowest step. */
    boolean required() {
      return Boolean.TRUE.equals(mustMeet);
    }
  }

  /** The criterion of this id. */
  public Optional<Criterion> criterion(String criterionId) {
    return criteria.stream().filter(each -> each.id().equals(criterionId)).findFirst();
  }

  int highestStep() {
    return scale.get(scale.size() - 1).value();
  }
}
