package org.schoolsafety.crosswalk.intake.web;

import java.io.IOException;
import org.schoolsafety.crosswalk.intake.SubmittedMetadata;
import org.schoolsafety.crosswalk.platform.blobs.StagedBlob;

/**
 * An upload that has arrived whole: bytes on the disk, not in the store yet, and what the sender
 * says of them.
 */
public record Upload(StagedBlob file, String fileName, SubmittedMetadata metadata)
    implements AutoCloseable {

  @Override
  public void close() throws IOException {
    file.close();
  }
}
