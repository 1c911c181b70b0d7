package org.schoolsafety.crosswalk.launcher.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolsafety.crosswalk.launcher.node.NodeProblem;

class SampleLibraryTest {
  @TempDir Path folder;

  @Test
  void its_manifest_names_organizations_and_documents_with_their_decisions() throws Exception {
    Files.writeString(folder.resolve("plan.pdf"), "bytes");
    manifest("plan.pdf");

    SampleLibrary library = SampleLibrary.read(folder);

    assertThat(library.organizations())
        .singleElement()
        .satisfies(one -> assertThat(one.path("id").asText()).isEqualTo("fema"));
    assertThat(library.documents())
        .singleElement()
        .satisfies(one -> assertThat(one.file()).hasFileName("plan.pdf"));
  }

  @Test
  void a_document_outside_the_library_is_refused() throws Exception {
    Files.writeString(folder.resolveSibling("secret.txt"), "bytes");
    manifest("../secret.txt");

    assertThatThrownBy(() -> SampleLibrary.read(folder))
        .isInstanceOf(NodeProblem.class)
        .hasMessageContaining("is not in it");
  }

  @Test
  void a_manifest_without_documents_is_said_to_be_unreadable() throws Exception {
    Files.writeString(folder.resolve("library.json"), "{\"organizations\":[]}");

    assertThatThrownBy(() -> SampleLibrary.read(folder))
        .isInstanceOf(NodeProblem.class)
        .hasMessageContaining("cannot be read");
  }

  private void manifest(String file) throws Exception {
    Files.writeString(
        folder.resolve("library.json"),
        """
        {"organizations":[{"id":"fema","name":"FEMA","type":"federal-agency"}],
         "documents":[{"file":"%s","metadata":{"rights":"free"},"decision":{"decision":"publish"}}]}
        """
            .formatted(file));
  }
}
