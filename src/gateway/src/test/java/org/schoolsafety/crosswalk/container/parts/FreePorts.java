package org.schoolsafety.crosswalk.container.parts;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;
import org.schoolsafety.crosswalk.launcher.node.Ports;

/** Ports that nobody listens on, on loopback. */
final class FreePorts {

  private static final int FIRST = 19_480;
  private static final int LAST = 32_000;
  private static final int STEP = 10;

  private FreePorts() {}

  /** The first six in a row that are free. */
  static Ports find() {
    return IntStream.iterate(FIRST, base -> base < LAST, base -> base + STEP)
        .mapToObj(Ports::new)
        .filter(ports -> ports.byName().values().stream().allMatch(FreePorts::isFree))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No six free ports from " + FIRST));
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException taken) {
      return false;
    }
  }
}
