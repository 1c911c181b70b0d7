package org.schoolsafety.crosswalk.launcher.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLockTest {
  @TempDir Path cluster;

  @Test
  void the_lock_of_a_server_that_has_ended_is_abandoned() throws Exception {
    Process ended = new ProcessBuilder("true").start();
    ended.waitFor();
    lockOf(ended.pid());

    boolean abandoned = ServerLock.abandoned(cluster);

    assertThat(abandoned).isTrue();
  }

  @Test
  void the_lock_of_one_that_runs_is_not() throws Exception {
    lockOf(ProcessHandle.current().pid());

    boolean abandoned = ServerLock.abandoned(cluster);

    assertThat(abandoned).isFalse();
  }

  @Test
  void without_a_lock_there_is_none_to_abandon() throws Exception {
    boolean abandoned = ServerLock.abandoned(cluster);

    assertThat(abandoned).isFalse();
  }

  private void lockOf(long pid) throws Exception {
    Files.writeString(cluster.resolve("postmaster.pid"), pid + "\n" + cluster + "\n");
  }
}
