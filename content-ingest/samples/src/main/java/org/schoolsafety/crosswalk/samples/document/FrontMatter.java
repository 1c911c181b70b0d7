package org.schoolsafety.crosswalk.samples.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands above the text of a sample: metadata for intake, the reviewer's decision, and the
 * format to write it in.
 *
 * <p>Education levels and settings are checked like every other tag, but stay here until a decision
 * can carry them.
 */
public record FrontMatter(
    OutputFormat format,
    String title,
    String summary,
    String publisher,
    String sourceUrl,
    String issued,
    String language,
    String rights,
    String kind,
    List<String> phases,
    List<String> topics,
    List<String> functions,
    List<String> hazards,
    List<String> audiences,
    List<String> educationLevels,
    List<String> settings,
    String reason,
    List<Evidence> evidence) {

  /** Lists that are not given are empty. */
  public FrontMatter {
    phases = orEmpty(phases);
    topics = orEmpty(topics);
    functions = orEmpty(functions);
    hazards = orEmpty(hazards);
    audiences = orEmpty(audiences);
    educationLevels = orEmpty(educationLevels);
    settings = orEmpty(settings);
    evidence = orEmpty(evidence);
  }

  // Jackson hands over null for a list that is absent.
  @SuppressWarnings("NullAway")
  private static <T> List<T> orEmpty(@Nullable List<T> given) {
    return given == null ? List.of() : List.copyOf(given);
  }
}
