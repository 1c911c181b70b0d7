package org.schoolsafety.crosswalk.launcher.commands;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.launcher.node.DataDirectory;
import org.schoolsafety.crosswalk.launcher.node.Distribution;
import picocli.CommandLine.Option;

/** The option every command shares: which node's data directory is meant. */
final class DataOption {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The node's data directory (default: data in this directory).")
  private @Nullable Path chosen;

  DataDirectory directory() {
    return DataDirectory.at(chosen != null ? chosen : Distribution.find().home().resolve("data"));
  }
}
