package org.schoolsafety.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    assertThat(committed)
        .as(
            "openapi/crosswalk.yaml has drifted; if the change is meant: cp src/gateway/%s openapi/",
            GENERATED)
        .isEqualTo(generated);
  }
}
