package org.schoolsafety.crosswalk.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProblemTest {

  @Test
  void further_members_keep_their_shape() {
    Problem problem =
        Problem.of(ProblemType.CONFLICT, "Not now.", "/x", "r", List.of())
            .with(
                Map.of("moves", List.of("restoration"), "why", Map.of("times", 2, "final", true)));

    JsonObject json = problem.toJson();

    assertThat(json.getJsonArray("moves").getString(0)).isEqualTo("restoration");
    assertThat(json.getJsonObject("why").getInt("times")).isEqualTo(2);
    assertThat(json.getJsonObject("why").getBoolean("final")).isTrue();
  }
}
