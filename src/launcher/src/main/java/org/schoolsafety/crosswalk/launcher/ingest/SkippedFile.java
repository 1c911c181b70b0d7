package org.schoolsafety.crosswalk.launcher.ingest;

import java.nio.file.Path;
import java.util.Comparator;

/** What lies in a folder and is not sent. */
public record SkippedFile(Path path, Why why) implements Comparable<SkippedFile> {

  /** Why it is not sent. */
  public enum Why {
    LINK("a symbolic link, which may lead anywhere"),
    HIDDEN("hidden"),
    NO_FILE("neither a file nor a folder"),
    UNREADABLE("cannot be read");

    private final String words;

    Why(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  /** Whether it is left out on purpose. */
  boolean well() {
    return why != Why.UNREADABLE;
  }

  @Override
  public int compareTo(SkippedFile other) {
    return Comparator.comparing(SkippedFile::path).compare(this, other);
  }
}
