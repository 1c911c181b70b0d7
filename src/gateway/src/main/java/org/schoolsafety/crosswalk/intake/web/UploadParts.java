package org.schoolsafety.crosswalk.intake.web;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.intake.FileName;
import org.schoolsafety.crosswalk.intake.SubmittedMetadata;
import org.schoolsafety.crosswalk.platform.blobs.StagedBlob;

/** The parts of one upload as they arrive, in any order, each exactly once. */
final class UploadParts {

  private static final Logger LOG = Logger.getLogger(UploadParts.class.getName());

  private @Nullable StagedBlob file;
  private @Nullable String fileName;
  private @Nullable SubmittedMetadata metadata;
  private boolean handedOver;

  void file(StagedBlob staged, @Nullable String sentName) {
    if (file != null) {
      discard(staged);
      throw UploadReader.malformed("There is more than one part \"file\".");
    }
    file = staged;
    fileName = FileName.safe(sentName);
  }

  void metadata(SubmittedMetadata read) {
    if (metadata != null) {
      throw UploadReader.malformed("The metadata is given more than once.");
    }
    metadata = read;
  }

  Upload complete() {
    StagedBlob staged = file;
    String name = fileName;
    SubmittedMetadata said = metadata;
    if (staged == null || name == null) {
      throw UploadReader.malformed("The part \"file\" is missing.");
    }
    if (said == null) {
      throw UploadReader.malformed(
          "The part \"metadata\" is missing; it is JSON with at least rights.");
    }
    handedOver = true;
    return new Upload(staged, name, said);
  }

  void discardUnlessComplete() {
    if (!handedOver && file != null) {
      discard(file);
    }
  }

  private static void discard(StagedBlob staged) {
    try {
      staged.close();
    } catch (IOException left) {
      LOG.log(
          Level.WARNING, "A refused upload is still in the spool; the sweep will take it", left);
    }
  }
}
