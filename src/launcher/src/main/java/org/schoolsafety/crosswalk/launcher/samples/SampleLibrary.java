package org.schoolsafety.crosswalk.launcher.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.schoolsafety.crosswalk.launcher.node.NodeProblem;

/** The sample library as its manifest {@code library.json} describes it. */
record SampleLibrary(List<JsonNode> organizations, List<SampleDocument> documents) {

  /** One document: its file, what its sender says, and the decision on it. */
  record SampleDocument(Path file, JsonNode metadata, JsonNode decision) {}

  static SampleLibrary read(Path folder) {
    Path manifest = folder.resolve("library.json");
    try {
      JsonNode tree = new ObjectMapper().readTree(manifest.toFile());
      List<JsonNode> organizations = new ArrayList<>();
      tree.required("organizations").forEach(organizations::add);
      List<SampleDocument> documents = new ArrayList<>();
      tree.required("documents").forEach(document -> documents.add(document(folder, document)));
      return new SampleLibrary(List.copyOf(organizations), List.copyOf(documents));
    } catch (IOException | IllegalArgumentException e) {
      throw new NodeProblem(
          "The sample library " + manifest + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static SampleDocument document(Path folder, JsonNode document) {
    Path file = folder.resolve(document.required("file").asText()).normalize();
    if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
      throw new NodeProblem("The sample library names " + file + ", which is not in it.");
    }
    return new SampleDocument(file, document.required("metadata"), document.required("decision"));
  }
}
