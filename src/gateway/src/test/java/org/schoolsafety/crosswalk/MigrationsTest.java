package org.schoolsafety.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MigrationsTest {

  @Test
  void every_migration_has_a_number_of_its_own() throws IOException {
    List<String> names = names();

    List<String> numbers =
        names.stream().map(name -> name.substring(0, name.indexOf("__"))).toList();

    assertThat(names).isNotEmpty().allMatch(name -> name.matches("V\\d{4}__[a-z0-9_]+\\.sql"));
    assertThat(numbers).doesNotHaveDuplicates();
  }

  private static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.equals("flyway.location"))
          .sorted()
          .toList();
    }
  }
}
