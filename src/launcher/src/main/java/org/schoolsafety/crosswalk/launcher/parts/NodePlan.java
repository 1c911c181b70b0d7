package org.schoolsafety.crosswalk.launcher.parts;

import java.nio.file.Path;
import java.time.Duration;
import org.schoolsafety.crosswalk.launcher.node.DataDirectory;
import org.schoolsafety.crosswalk.launcher.node.Distribution;
import org.schoolsafety.crosswalk.launcher.node.PartName;
import org.schoolsafety.crosswalk.launcher.node.Ports;
import org.schoolsafety.crosswalk.launcher.node.Secrets;
import org.schoolsafety.crosswalk.launcher.node.Surroundings;
import org.schoolsafety.crosswalk.launcher.privilege.UnprivilegedUser;

/** All that preparing a part may ask about the node it belongs to. */
public record NodePlan(
    Distribution distribution,
    DataDirectory data,
    Ports ports,
    Secrets secrets,
    Surroundings surroundings,
    UnprivilegedUser user) {

  Path log(PartName part) {
    return data.logs().resolve(part.key() + ".log");
  }

  /** How long a part may take to start: so many seconds, or more where the machine needs it. */
  Duration startPatience(int seconds) {
    return Duration.ofSeconds(
        Math.max(seconds, surroundings.number("CROSSWALK_START_SECONDS", seconds)));
  }

  static Path java() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }
}
