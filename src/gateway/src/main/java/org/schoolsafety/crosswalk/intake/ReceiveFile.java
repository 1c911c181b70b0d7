package org.schoolsafety.crosswalk.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.audit.AuditTrail;
import org.schoolsafety.crosswalk.platform.blobs.Blob;
import org.schoolsafety.crosswalk.platform.blobs.StagedBlob;
import org.schoolsafety.crosswalk.security.Caller;

/**
 * Takes a file into the blob store and the ledger, and sets it to work. The row, its place in the
 * extraction queue and the audit entry are one transaction.
 */
@ApplicationScoped
public class ReceiveFile {

  @Inject ReceivedFiles files;
  @Inject IntakeLedger ledger;
  @Inject ExtractionQueue queue;
  @Inject SubmissionPolicy policy;
  @Inject AuditTrail audit;
  @Inject Clock clock;
  @Inject Event<FileReceived> received;

  /**
   * Receives one file. Its bytes go into the store only once nothing is left to refuse.
   *
   * @return the ledger row: still in work, or finished as a duplicate that names the copy it
   *     repeats
   */
  @Transactional
  public LedgerEntry receive(
      StagedBlob file, String fileName, SubmittedMetadata metadata, Caller by) {
    return receive(file, fileName, metadata, by, null);
  }

  /**
   * Receives the file of a submission that is there already.
   *
   * @return the ledger row: still in work, or finished as a duplicate, which was not attached
   */
  @Transactional
  public LedgerEntry receive(
      StagedBlob file,
      String fileName,
      SubmittedMetadata metadata,
      Caller by,
      @Nullable AwaitedFile awaitedBy) {
    String publisher = policy.publisherOf(metadata, by);
    if (awaitedBy == null) {
      policy.requireMaySubmit(publisher);
    }
    UUID id = UUID.randomUUID();
    Instant now = clock.instant();
    UUID submission = awaitedBy == null ? UUID.randomUUID() : awaitedBy.submission();
    Blob blob = keep(file);
    Arrival arrival =
        new Arrival(
            id, fileName, blob, metadata, publisher, by, now, submission, awaitedBy != null);
    if (enterAsFirst(arrival)) {
      queue.add(id);
      received.fire(new FileReceived(id, metadata, publisher, by, submission, awaitedBy));
    }
    audit.record(
        by, "file-received", "intake/" + id, Map.of("sha256", blob.sha256(), "fileName", fileName));
    return ledger.find(id).orElseThrow();
  }

  /**
   * Between the two statements the copy that stood for the bytes may have led to nothing: then it
   * is this one's turn.
   */
  private boolean enterAsFirst(Arrival arrival) {
    while (true) {
      if (files.addFirst(arrival)) {
        return true;
      } else if (files.addDuplicate(arrival)) {
        return false;
      }
    }
  }

  private static Blob keep(StagedBlob file) {
    try {
      file.keep();
      return file.blob();
    } catch (IOException diskFailure) {
      throw new UncheckedIOException("The blob store did not take the file", diskFailure);
    }
  }
}
