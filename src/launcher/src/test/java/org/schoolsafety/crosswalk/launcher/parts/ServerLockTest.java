package org.schoolsafety.crosswalk.launcher.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLockTest {
  @TempDir Path cluster;

  @Test
  void the_lock_of_a_server_that_has_ended_is_removed() throws Exception {
    Process ended = new ProcessBuilder("true").start();
    ended.waitFor();
    Path lock = lockOf(ended.pid());

    ServerLock.removeIfAbandoned(cluster);

    assertThat(lock).doesNotExist();
  }

  @Test
  void the_lock_of_one_that_runs_stays() throws Exception {
    Path lock = lockOf(ProcessHandle.current().pid());

    ServerLock.removeIfAbandoned(cluster);

    assertThat(lock).exists();
  }

  @Test
  void without_a_lock_there_is_nothing_to_do() throws Exception {
    ServerLock.removeIfAbandoned(cluster);

    assertThat(cluster).isEmptyDirectory();
  }

  private Path lockOf(long pid) throws Exception {
    return Files.writeString(cluster.resolve("postmaster.pid"), pid + "\n" + cluster + "\n");
  }
}
