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

  /**
   * The original of the last version.
   *
   * @throws ProblemException {@link ProblemType#WITHDRAWN} if the item is
   */
  public Original of(UUID id) {
    return originalOf(guidance.available(id).record());
  }

  /** The original of that version, under the same condition. */
  public Original of(UUID id, int version) {
    guidance.available(id);
    return originalOf(guidance.version(id, version).record());
  }

  private Original originalOf(GuidanceRecord record) {
    String sha256 = record.file().sha256();
    if (!blobs.holds(sha256)) {
      throw new IllegalStateException(
          "The blob " + sha256 + " of guidance " + record.id() + " is missing");
    }
    return new Original(record, blobs.pathOf(sha256));
  }
}
