package org.schoolsafety.crosswalk.launcher.supervision;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/** Remembers which process runs a part, so that a later run can find it again without mistake. */
public record PidFile(Path file) {

  /**
   * A process as it was noted down: who, how to stop it, and a word its command line must contain.
   */
  public record Entry(ProcessIdentity process, String stopSignal, String commandMark) {
    /** The very process that was noted, not a later one with its number. */
    boolean stillRuns() {
      return process.alive() && process.commandLine().contains(commandMark);
    }
  }

  public void write(Entry entry) {
    String text =
        "pid=%d%nstart=%d%nboot=%s%nstop=%s%ncommand=%s%n"
            .formatted(
                entry.process().pid(),
                entry.process().startTicks(),
                entry.process().boot(),
                entry.stopSignal(),
                entry.commandMark());
    try {
      Path fresh = file.resolveSibling(file.getFileName() + ".fresh");
      Files.writeString(fresh, text);
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file, e);
    }
  }

  /** Empty when there is none, or when it cannot be understood: then it proves nothing. */
  public Optional<Entry> read() {
    Properties values = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      values.load(reader);
      ProcessIdentity process =
          new ProcessIdentity(
              Long.parseLong(values.getProperty("pid")),
              Long.parseLong(values.getProperty("start")),
              values.getProperty("boot", ""));
      return Optional.of(
          new Entry(
              process, values.getProperty("stop", "TERM"), values.getProperty("command", "")));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  public void delete() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot delete " + file, e);
    }
  }
}
