package org.schoolsafety.crosswalk.launcher.checks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import org.schoolsafety.crosswalk.launcher.node.NodeProblem;

/** Looks before we leap: free ports, room on the disk, memory, Java. */
public final class Preflight {
  private static final int OLDEST_JAVA = 17;
  private static final long MEGA = 1024L * 1024L;

  private Preflight() {}

  public static void java() {
    int found = Runtime.version().feature();
    if (found < OLDEST_JAVA) {
      throw new NodeProblem(
          "Crosswalk needs Java " + OLDEST_JAVA + " or later; this is Java " + found + ".");
    }
  }

  /**
   * The first port that somebody holds ends the start, with the holder's name where it can be seen.
   */
  public static void portsFree(Collection<Integer> ports) {
    for (int port : ports) {
      if (!free(port)) {
        String holder = PortHolder.of(port).map(name -> " by " + name).orElse("");
        throw new NodeProblem(
            "Port "
                + port
                + " is in use"
                + holder
                + ". Stop that, or choose other ports by --port.");
      }
    }
  }

  static boolean free(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port));
      return true;
    } catch (IOException inUse) {
      return false;
    }
  }

  public static void diskFree(Path folder, long neededMegabytes) {
    try {
      long free = Files.getFileStore(folder).getUsableSpace() / MEGA;
      if (free < neededMegabytes) {
        throw new NodeProblem(
            "Only %d MB are free on the disk of %s; %d MB are needed. Make room, or set CROSSWALK_MIN_FREE_MEGABYTES."
                .formatted(free, folder, neededMegabytes));
      }
    } catch (IOException e) {
      throw new NodeProblem("Cannot see how much room " + folder + " has: " + e.getMessage(), e);
    }
  }

  public static void memoryFree(long neededMegabytes) {
    availableMegabytes()
        .filter(free -> free < neededMegabytes)
        .ifPresent(
            free -> {
              throw new NodeProblem(
                  "Only %d MB of memory are free; %d MB are needed. Stop something, or set CROSSWALK_MIN_MEMORY_MEGABYTES."
                      .formatted(free, neededMegabytes));
            });
  }

  private static Optional<Long> availableMegabytes() {
    try {
      return Files.readAllLines(Path.of("/proc/meminfo")).stream()
          .filter(line -> line.startsWith("MemAvailable:"))
          .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
