package org.schoolsafety.crosswalk.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildLibraryTest {
  @TempDir Path again;

  @Test
  void a_second_build_gives_the_same_bytes() throws IOException {
    Map<String, byte[]> first = BuiltLibrary.files(BuiltLibrary.BUILT);

    BuildLibrary.write(BuiltLibrary.read(), again);

    Map<String, byte[]> second = BuiltLibrary.files(again);
    assertThat(second.keySet()).isEqualTo(first.keySet());
    assertThat(second)
        .allSatisfy((name, bytes) -> assertThat(bytes).as(name).isEqualTo(first.get(name)));
  }

  @Test
  void the_manifest_names_each_file_with_its_metadata_and_the_decision() throws IOException {
    Map<String, byte[]> built = BuiltLibrary.files(BuiltLibrary.BUILT);

    JsonNode manifest = JsonMapper.builder().build().readTree(built.get("library.json"));

    assertThat(manifest.get("documents")).hasSize(built.size() - 1);
    assertThat(manifest.get("documents"))
        .allSatisfy(
            document -> {
              assertThat(built).containsKey(document.get("file").asText());
              assertThat(document.at("/metadata/rights").asText()).isNotBlank();
              assertThat(document.at("/metadata/phases")).isNotEmpty();
              assertThat(document.at("/decision/decision").asText()).isEqualTo("publish");
              assertThat(document.at("/decision/reason").asText()).isNotBlank();
            });
  }

  @Test
  void the_manifest_holds_the_organizations_of_the_demo_users_and_of_real_publishers()
      throws IOException {
    byte[] json = BuiltLibrary.files(BuiltLibrary.BUILT).get("library.json");

    JsonNode organizations = JsonMapper.builder().build().readTree(json).get("organizations");

    assertThat(organizations.findValuesAsText("id"))
        .contains(
            "granite-state-school-safety-center",
            "granite-state-emergency-management",
            "lakeview-school-district",
            "harbor-state-school-safety-center",
            "crosswalk-intake-desk",
            "fema",
            "ready-gov",
            "us-department-of-education",
            "rems-ta-center",
            "minnesota-school-safety-center",
            "maine-school-safety-center");
  }
}
