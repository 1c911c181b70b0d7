package org.schoolsafety.crosswalk.intake;

import java.time.Instant;
import java.util.UUID;
import org.schoolsafety.crosswalk.platform.blobs.Blob;
import org.schoolsafety.crosswalk.security.Caller;

/** One file as it is entered into the ledger. */
record Arrival(
    UUID id,
    String fileName,
    Blob blob,
    SubmittedMetadata metadata,
    String publisher,
    Caller by,
    Instant receivedAt) {}
