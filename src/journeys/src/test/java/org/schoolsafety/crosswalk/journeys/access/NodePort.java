package org.schoolsafety.crosswalk.journeys.access;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Random;
import java.util.stream.IntStream;

/** The first of the six ports of a node that a test starts. */
public final class NodePort {

  private static final int FIRST = 24_000;
  private static final int LAST = 32_000;
  private static final int STEP = 10;
  private static final int PORTS = 6;

  private NodePort() {}

  /** The one that this system property names; if it names none, one from which all are free. */
  public static int of(String property) {
    String given = System.getProperty(property, "");
    return given.isEmpty() ? free() : Integer.parseInt(given);
  }

  /** Begun anywhere, so that tests of several clones do not meet. */
  private static int free() {
    return new Random()
        .ints(FIRST / STEP, LAST / STEP)
        .map(number -> number * STEP)
        .filter(first -> IntStream.range(first, first + PORTS).allMatch(NodePort::isFree))
        .findFirst()
        .orElseThrow();
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
