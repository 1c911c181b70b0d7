package org.schoolsafety.crosswalk.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A ledger row that is being extracted: where its bytes are, and for the how-many-eth time this is tried. */
record WaitingFile(UUID id, String sha256, String fileName, @Nullable String submittedTitle, int attempts) {

  /** What the sender called it, else what the file says, else its name. */
  String titleOr(@Nullable String found) {
    if (submittedTitle != null && !submittedTitle.isBlank()) {
      return submittedTitle;
    }
    return found == null ? fileName : found;
  }
}
