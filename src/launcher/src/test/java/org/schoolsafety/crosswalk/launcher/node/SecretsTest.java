package org.schoolsafety.crosswalk.launcher.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
  @TempDir Path data;

  @Test
  void a_secret_stays_the_same_once_drawn() {
    String drawn = new Secrets(data.resolve("secrets")).database();

    String later = new Secrets(data.resolve("secrets")).database();

    assertThat(later).isEqualTo(drawn).hasSizeGreaterThan(40);
  }

  @Test
  void only_its_owner_can_read_it() throws Exception {
    new Secrets(data.resolve("secrets")).elasticsearch();

    var folder = Files.getPosixFilePermissions(data.resolve("secrets"));
    var file = Files.getPosixFilePermissions(data.resolve("secrets/elasticsearch-password"));

    assertThat(PosixFilePermissions.toString(folder)).isEqualTo("rwx------");
    assertThat(PosixFilePermissions.toString(file)).isEqualTo("rw-------");
  }
}
