package org.schoolsafety.crosswalk.launcher.checks;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the process that listens on a port, as far as the kernel lets us see. */
final class PortHolder {
  private static final Path PROC = Path.of("/proc");
  private static final String LISTENING = "0A";

  private PortHolder() {}

  /** Such as {@code java (process 4711)}. */
  static Optional<String> of(int port) {
    Set<String> sockets =
        Stream.of("net/tcp", "net/tcp6")
            .flatMap(table -> listening(table, port))
            .collect(Collectors.toSet());
    try (DirectoryStream<Path> processes = Files.newDirectoryStream(PROC, "[0-9]*")) {
      for (Path process : processes) {
        if (holdsAny(process, sockets)) {
          return Optional.of(
              Files.readString(process.resolve("comm")).strip()
                  + " (process "
                  + process.getFileName()
                  + ")");
        }
      }
    } catch (IOException e) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  /**
   * The socket links of those who listen on that port: column 1 is the address, 3 the state, 9 the
   * socket.
   */
  private static Stream<String> listening(String table, int port) {
    String ending = String.format(Locale.ROOT, ":%04X", port);
    try {
      List<String> lines = Files.readAllLines(PROC.resolve(table));
      return lines.stream()
          .skip(1)
          .map(line -> line.strip().split("\\s+"))
          .filter(column -> column[1].endsWith(ending) && column[3].equals(LISTENING))
          .map(column -> "socket:[" + column[9] + "]");
    } catch (IOException e) {
      return Stream.empty();
    }
  }

  private static boolean holdsAny(Path process, Set<String> sockets) {
    try (DirectoryStream<Path> open = Files.newDirectoryStream(process.resolve("fd"))) {
      for (Path each : open) {
        if (sockets.contains(Files.readSymbolicLink(each).toString())) {
          return true;
        }
      }
    } catch (IOException notOurs) {
      return false;
    }
    return false;
  }
}
