package org.schoolsafety.crosswalk.launcher.supervision;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.schoolsafety.crosswalk.launcher.node.NodeProblem;

/**
 * One node a data directory. The kernel lets go of the lock when its process ends, however it ends.
 */
public final class NodeLock implements AutoCloseable {
  private final FileChannel channel;

  private NodeLock(FileChannel channel) {
    this.channel = channel;
  }

  public static NodeLock take(Path runFolder) {
    Path file = runFolder.resolve("node.lock");
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (locked(channel)) {
        return new NodeLock(channel);
      }
      channel.close();
    } catch (IOException e) {
      throw new NodeProblem("Cannot lock " + file + ": " + e.getMessage(), e);
    }
    throw new NodeProblem(
        "Another Crosswalk already runs on "
            + runFolder.getParent()
            + ". Stop it first, or choose another --data DIR.");
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new NodeProblem("Cannot let go of the node's lock: " + e.getMessage(), e);
    }
  }
}
