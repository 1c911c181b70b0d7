package org.schoolsafety.crosswalk.journeys.scoping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All that can be called, as the committed contract says. */
final class Contract {

  private Contract() {}

  /**
   * One operation.
   *
   * @param id its {@code operationId}
   * @param method in upper case
   * @param path with the names of its parameters in braces
   */
  record Operation(String id, String method, String path) {

    /** Whether it only reads. */
    boolean reads() {
      return method.equals("GET");
    }

    @Override
    public String toString() {
      return id;
    }
  }

  /** Every operation. */
  static List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    read()
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        each -> {
                          if (each.getValue().has("operationId")) {
                            operations.add(
                                new Operation(
                                    each.getValue().path("operationId").asText(),
                                    each.getKey().toUpperCase(java.util.Locale.ROOT),
                                    path.getKey()));
                          }
                        }));
    return operations;
  }

  private static JsonNode read() {
    Path file = Path.of(System.getProperty("crosswalk.home", "../.."), "openapi", "crosswalk.yaml");
    try {
      return new YAMLMapper().readTree(file.toFile());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
