package org.schoolsafety.crosswalk.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;

/**
 * Reads what is public of one item. An item that was withdrawn can still be read, and says so in
 * its status.
 */
@ApplicationScoped
public class ReadGuidance {

  @Inject GuidanceItems items;

  /** The current version. */
  public GuidanceRecord current(UUID id) {
    return items.find(id).orElseThrow(() -> unknown("There is no guidance " + id + "."));
  }

  /** All versions, newest first. */
  public List<GuidanceRecord> versions(UUID id) {
    List<GuidanceRecord> versions = items.versions(id);
    if (versions.isEmpty()) {
      throw unknown("There is no guidance " + id + ".");
    }
    return versions;
  }

  /** One version. */
  public GuidanceRecord version(UUID id, int version) {
    return versions(id).stream()
        .filter(record -> record.version() == version)
        .findFirst()
        .orElseThrow(() -> unknown("Guidance " + id + " has no version " + version + "."));
  }

  private static ProblemException unknown(String detail) {
    return new ProblemException(ProblemType.NOT_FOUND, detail);
  }
}
