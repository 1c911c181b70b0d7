package org.schoolsafety.crosswalk.launcher.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {
  @TempDir Path run;

  private final ProcessIdentity self =
      ProcessIdentity.of(ProcessHandle.current().pid()).orElseThrow();

  @Test
  void it_is_read_as_it_was_written() {
    PidFile file = new PidFile(run.resolve("postgresql.pid"));
    PidFile.Entry written = new PidFile.Entry(self, "INT", "/data/postgres");

    file.write(written);

    assertThat(file.read()).contains(written);
  }

  @Test
  void a_process_that_runs_with_the_noted_start_and_command_is_ours() {
    PidFile.Entry entry = new PidFile.Entry(self, "TERM", "java");

    boolean found = entry.stillRuns();

    assertThat(found).isTrue();
  }

  @Test
  void a_later_process_with_the_same_number_is_not_ours() {
    ProcessIdentity earlier = new ProcessIdentity(self.pid(), self.startTicks() - 1, self.boot());

    boolean found = new PidFile.Entry(earlier, "TERM", "java").stillRuns();

    assertThat(found).isFalse();
  }

  @Test
  void a_process_of_another_boot_is_not_ours() {
    ProcessIdentity beforeReboot =
        new ProcessIdentity(self.pid(), self.startTicks(), "another-boot");

    boolean found = new PidFile.Entry(beforeReboot, "TERM", "java").stillRuns();

    assertThat(found).isFalse();
  }

  @Test
  void a_process_with_another_command_is_not_ours() {
    PidFile.Entry entry = new PidFile.Entry(self, "TERM", "/data/of/another/node");

    boolean found = entry.stillRuns();

    assertThat(found).isFalse();
  }

  @Test
  void a_broken_file_proves_nothing() throws Exception {
    Path broken = Files.writeString(run.resolve("gateway.pid"), "pid=twelve");

    var entry = new PidFile(broken).read();

    assertThat(entry).isEmpty();
  }
}
