package org.schoolsafety.crosswalk.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A ledger row that is being extracted.
 *
 * @param id the row
 * @param sha256 where its bytes are
 * @param fileName the sender's name for it
 * @param submittedTitle what the sender calls it
 * @param attempts for the how-many-eth time this is tried
 * @param setback why the last attempt came to nothing; nothing is known if the gateway died in it
 */
public record WaitingFile(
    UUID id,
    String sha256,
    String fileName,
    @Nullable String submittedTitle,
    int attempts,
    @Nullable String setback) {

  /** What the sender called it, else what the file says, else its name. */
  String titleOr(@Nullable String found) {
    if (submittedTitle != null && !submittedTitle.isBlank()) {
      return submittedTitle;
    }
    return found == null ? fileName : found;
  }
}
