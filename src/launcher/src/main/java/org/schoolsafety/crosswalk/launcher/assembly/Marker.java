package org.schoolsafety.crosswalk.launcher.assembly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Remembers from which archive a directory was unpacked, by size and time of change. */
record Marker(Path file, Path archive) {

  static Marker of(Path target, Path archive) {
    return new Marker(target.resolve(".unpacked-from"), archive);
  }

  boolean holds() throws IOException {
    return Files.exists(file) && Files.readString(file).equals(fingerprint());
  }

  void set() throws IOException {
    Files.writeString(file, fingerprint());
  }

  private String fingerprint() throws IOException {
    return archive.getFileName()
        + " "
        + Files.size(archive)
        + " "
        + Files.getLastModifiedTime(archive).toMillis();
  }
}
