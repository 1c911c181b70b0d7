package org.schoolsafety.crosswalk.vetting.rubric;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.platform.json.StrictJson;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/** Reads a rubric from a file that anybody may have written, and holds it to the rules. */
final class RubricFile {

  static final int MOST_BYTES = 64 * 1024;
  private static final int MOST_CRITERIA = 40;
  private static final int MOST_STEPS = 10;
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,49}");

  private final String file;
  private final Taxonomy taxonomy;

  RubricFile(String file, Taxonomy taxonomy) {
    this.file = file;
    this.taxonomy = taxonomy;
  }

  /**
   * The rubric in these bytes.
   *
   * @throws UnsoundRubric if they are too many, not JSON of the documented form, or break a rule
   */
  Rubric read(byte[] bytes) {
    require(bytes.length <= MOST_BYTES, "it has more than " + MOST_BYTES + " bytes");
    Rubric rubric = parse(new String(bytes, StandardCharsets.UTF_8));
    requireWords(rubric);
    requireKinds(rubric.kinds());
    requireScale(rubric.scale());
    requireCriteria(rubric.criteria());
    require(file.equals(nameOf(rubric)), "its name has to be " + nameOf(rubric));
    return rubric;
  }

  private Rubric parse(String json) {
    try {
      Rubric rubric = StrictJson.strict().fromJson(json, Rubric.class);
      if (rubric == null) {
        throw new UnsoundRubric(file, "it is null");
      }
      return rubric;
    } catch (JsonbException | JsonException | StackOverflowError unreadable) {
      throw new UnsoundRubric(file, "it is not JSON of the documented form");
    }
  }

  private void requireWords(Rubric rubric) {
    require(rubric.id() != null && ID.matcher(rubric.id()).matches(), "its id is not a plain word");
    require(rubric.version() >= 1, "its version is not 1 or higher");
    require(said(rubric.title(), rubric.guidance()), "title and guidance are needed");
  }

  private void requireKinds(@Nullable List<String> kinds) {
    require(kinds != null && !kinds.isEmpty(), "it names no kinds");
    for (String kind : kinds) {
      require(
          taxonomy.vocabulary().concept("kind", String.valueOf(kind)).isPresent(),
          "there is no kind \"" + kind + "\"");
    }
  }

  private void requireScale(List<Rubric.@Nullable Step> scale) {
    require(
        scale != null && scale.size() >= 2 && scale.size() <= MOST_STEPS, "it needs 2 to 10 steps");
    boolean ordered =
        IntStream.range(0, scale.size())
            .allMatch(at -> scale.get(at) != null && scale.get(at).value() == at);
    require(ordered, "its steps have to be 0, 1, 2 and so on");
    require(
        scale.stream().allMatch(step -> said(step.label(), step.meaning())),
        "every step needs a label and a meaning");
  }

  private void requireCriteria(List<Rubric.@Nullable Criterion> criteria) {
    require(
        criteria != null && !criteria.isEmpty() && criteria.size() <= MOST_CRITERIA,
        "it needs 1 to " + MOST_CRITERIA + " criteria");
    Set<String> ids = new HashSet<>();
    for (Rubric.Criterion each : criteria) {
      require(
          each != null && each.id() != null && ID.matcher(each.id()).matches(),
          "a criterion has no plain id");
      require(ids.add(each.id()), "the criterion " + each.id() + " stands twice");
      require(said(each.title(), each.guidance()), each.id() + " needs a title and guidance");
    }
  }

  private static boolean said(@Nullable String... words) {
    return Stream.of(words).allMatch(each -> each != null && !each.isBlank());
  }

  private static String nameOf(Rubric rubric) {
    return rubric.id() + "-" + rubric.version() + ".json";
  }

  private void require(boolean met, String what) {
    if (!met) {
      throw new UnsoundRubric(file, what);
    }
  }
}
