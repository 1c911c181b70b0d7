package org.schoolsafety.crosswalk.platform.blobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolSweepTest {

  private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

  @TempDir Path data;

  private Path part;

  @BeforeEach
  void an_upload_was_last_touched_at_noon() throws IOException {
    part = Files.createFile(Files.createDirectory(data.resolve("tmp")).resolve("blob-1.part"));
    Files.setLastModifiedTime(part, FileTime.from(NOON));
  }

  @Test
  void an_upload_that_may_still_go_on_is_left_alone() {
    SpoolSweep sweep = at(NOON.plus(Duration.ofMinutes(59)));

    sweep.sweep();

    assertThat(part).exists();
  }

  @Test
  void a_later_sweep_of_the_same_gateway_removes_what_was_abandoned_since_its_start() {
    SpoolSweep sweep = at(NOON.plus(Duration.ofMinutes(59)));

    sweep.sweep();
    sweep.clock = Clock.fixed(NOON.plus(Duration.ofMinutes(119)), ZoneOffset.UTC);
    sweep.sweep();

    assertThat(part).doesNotExist();
  }

  private SpoolSweep at(Instant now) {
    SpoolSweep sweep = new SpoolSweep();
    sweep.data = data.toString();
    sweep.clock = Clock.fixed(now, ZoneOffset.UTC);
    return sweep;
  }
}
