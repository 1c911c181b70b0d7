package org.schoolsafety.crosswalk.launcher.commands;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import org.schoolsafety.crosswalk.launcher.EmbeddedParts;
import org.schoolsafety.crosswalk.launcher.access.NodeAccess;
import org.schoolsafety.crosswalk.launcher.access.Refusal;
import org.schoolsafety.crosswalk.launcher.node.NodeProblem;
import org.schoolsafety.crosswalk.launcher.samples.LoadSamples;
import org.schoolsafety.crosswalk.launcher.samples.LoadedSamples;

/**
 * The sample library on the first start. It is something to try the gateway with and no part of it:
 * what does not get in is named, ends nothing, and is tried again by the next start.
 */
final class FirstSamples {
  private final EmbeddedParts parts;
  private final PrintStream out;

  FirstSamples(EmbeddedParts parts, PrintStream out) {
    this.parts = parts;
    this.out = out;
  }

  void load() throws IOException, InterruptedException {
    if (Files.exists(parts.data().samplesMarker())) {
      return;
    }
    out.println("Loading the sample library");
    try {
      LoadedSamples loaded =
          new LoadSamples(NodeAccess.of(parts.data(), null))
              .from(parts.distribution().sampleLibrary());
      end(loaded);
    } catch (NodeProblem | Refusal failure) {
      if (parts.stopping()) {
        throw failure;
      }
      warn(failure.getMessage());
    }
  }

  private void end(LoadedSamples loaded) throws IOException {
    if (loaded.complete()) {
      Files.writeString(
          parts.data().samplesMarker(), loaded.documents() + " documents" + System.lineSeparator());
    } else if (!parts.stopping()) {
      loaded.failures().forEach(this::warn);
      out.println("  The next start tries again.");
    }
  }

  private void warn(String failure) {
    out.println("  Warning: a sample was not loaded: " + failure);
  }
}
