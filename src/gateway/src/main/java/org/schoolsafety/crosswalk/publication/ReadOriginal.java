package org.schoolsafety.crosswalk.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.UUID;
import org.schoolsafety.crosswalk.platform.blobs.BlobStore;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;

/** Finds the original file of an item: the very bytes its publisher sent. */
@ApplicationScoped
public class ReadOriginal {

  @Inject ReadGuidance guidance;
  @Inject BlobStore blobs;

  /**
   * An original and where its bytes lie.
   *
   * @param record the version it belongs to
   * @param path its bytes
   */
  public record Original(GuidanceRecord record, Path path) {}

  /** The original of the current version. */
  public Original of(UUID id) {
    GuidanceRecord record = guidance.current(id);
    if (record.status().equals("withdrawn")) {
      throw new ProblemException(
          ProblemType.WITHDRAWN,
          "Guidance " + id + " was withdrawn; its file is not given out any more.");
    }
    String sha256 = record.file().sha256();
    if (!blobs.holds(sha256)) {
      throw new IllegalStateException("The blob " + sha256 + " of guidance " + id + " is missing");
    }
    return new Original(record, blobs.pathOf(sha256));
  }
}
