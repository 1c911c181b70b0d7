package org.schoolsafety.crosswalk.intake;

import java.time.Instant;
import java.util.UUID;
import org.schoolsafety.crosswalk.platform.blobs.Blob;
import org.schoolsafety.crosswalk.security.Caller;

/**
 * One file as it is entered into the ledger.
 *
 * @param submission the submission that it begins, or was sent for
 * @param awaited whether that is there already; one that would begin is not begun by a duplicate
 */
record Arrival(
    UUID id,
    String fileName,
    Blob blob,
    SubmittedMetadata metadata,
    String publisher,
    Caller by,
    Instant receivedAt,
    UUID submission,
    boolean awaited) {}
