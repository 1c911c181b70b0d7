package org.schoolsafety.crosswalk.content.extraction;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ExtractionSettingsTest {
  private static final ExtractionSettings USUAL =
      ExtractionSettings.defaults(Path.of("libraries"), Path.of("work"));

  @Test
  void without_a_worker_no_file_would_ever_be_read() {
    assertThatThrownBy(() -> USUAL.withWorkers(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at least one worker");
  }

  @Test
  void without_time_or_room_every_file_would_be_refused() {
    assertThatThrownBy(() -> USUAL.withLimits(Duration.ZERO, 512, 1_000))
        .hasMessageContaining("needs time");
    assertThatThrownBy(() -> USUAL.withLimits(Duration.ofSeconds(60), 1, 1_000))
        .hasMessageContaining("32 megabytes");
  }
}
