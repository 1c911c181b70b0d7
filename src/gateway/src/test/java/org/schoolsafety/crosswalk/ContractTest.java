package org.schoolsafety.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The committed contract is what the code does. After a change on purpose, copy the generated file
 * over it.
 */
class ContractTest {

  private static final Path COMMITTED = Path.of("../../openapi/crosswalk.yaml");
  private static final Path GENERATED = Path.of("target/contract/crosswalk.yaml");

  @Test
  void the_committed_contract_is_the_one_that_the_code_has() throws IOException {
    List<String> committed = Files.readAllLines(COMMITTED);

    List<String> generated = Files.readAllLines(GENERATED);

    assertThat(firstDifference(committed, generated))
        .as(
            "openapi/crosswalk.yaml has drifted; if that is meant: cp src/gateway/%s openapi/",
            GENERATED)
        .isEmpty();
  }

  /** The first line that differs, with both wordings; the whole files would drown it. */
  private static Optional<String> firstDifference(List<String> committed, List<String> generated) {
    int lines = Math.max(committed.size(), generated.size());
    return IntStream.range(0, lines)
        .filter(line -> !lineOf(committed, line).equals(lineOf(generated, line)))
        .mapToObj(
            line ->
                "line %d: committed \"%s\", the code says \"%s\""
                    .formatted(line + 1, lineOf(committed, line), lineOf(generated, line)))
        .findFirst();
  }

  private static String lineOf(List<String> lines, int number) {
    return number < lines.size() ? lines.get(number) : "(nothing)";
  }
}
