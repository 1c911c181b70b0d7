package org.schoolsafety.crosswalk.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.schoolsafety.crosswalk.content.extraction.Extraction;
import org.schoolsafety.crosswalk.content.extraction.ExtractionOutcome;
import org.schoolsafety.crosswalk.content.extraction.ExtractionUnavailable;
import org.schoolsafety.crosswalk.content.suggestion.TagSuggestion;
import org.schoolsafety.crosswalk.platform.blobs.BlobStore;

/**
 * Extracts one received file and states its outcome. Safe to repeat: a row that is finished stays
 * as it is, and one that is being worked on is not begun again. The work itself runs outside any
 * transaction; only its beginning and its result are written. A failure of the machinery is no
 * outcome of the file: the attempt does not count, and the queue tries again.
 */
@ApplicationScoped
public class ExtractFile {

  private static final Logger LOG = Logger.getLogger(ExtractFile.class.getName());
  private static final int MOST_ATTEMPTS = 3;

  @Inject ExtractionRecords records;
  @Inject ExtractionEngine engine;
  @Inject BlobStore blobs;

  private final Set<UUID> inWork = ConcurrentHashMap.newKeySet();

  /**
   * Takes the row through extraction to its outcome.
   *
   * @throws IllegalStateException when another thread is about it: its job was taken for abandoned
   */
  public void extract(UUID intakeId) {
    if (!inWork.add(intakeId)) {
      throw new IllegalStateException(intakeId + " is being extracted already");
    }
    try {
      extractAlone(intakeId);
    } finally {
      inWork.remove(intakeId);
    }
  }

  private void extractAlone(UUID intakeId) {
    Optional<WaitingFile> begun = records.begin(intakeId);
    if (begun.isEmpty()) {
      return;
    }
    WaitingFile file = begun.get();
    try {
      finish(file, file.attempts() > MOST_ATTEMPTS ? gaveUp(file) : run(file));
    } catch (ExtractionUnavailable ourFailure) {
      throw setBack(file, "Waiting for the parsers: " + ourFailure.getMessage(), false, ourFailure);
    } catch (RuntimeException failure) {
      throw setBack(file, "what was found could not be kept: " + cause(failure), true, failure);
    }
  }

  private RuntimeException setBack(
      WaitingFile file, String why, boolean counts, RuntimeException failure) {
    try {
      records.setBack(file.id(), why, counts);
    } catch (RuntimeException databaseAway) {
      failure.addSuppressed(databaseAway);
    }
    return failure;
  }

  private void finish(WaitingFile file, Extraction extraction) {
    List<TagSuggestion> suggestions =
        engine.suggest(file.titleOr(extraction.title()), extraction.passages());
    records.finish(file, extraction, suggestions);
    LOG.log(
        Level.INFO,
        "Extraction of {0} ended as {1}: {2} characters",
        new Object[] {
          file.id(), extraction.outcome().key(), Integer.toString(extraction.characters())
        });
  }

  private Extraction run(WaitingFile file) {
    if (!blobs.holds(file.sha256())) {
      return failed(
          ExtractionOutcome.CORRUPT,
          "The stored bytes are missing from the blob store. Send the file again.");
    }
    return engine.extract(blobs.pathOf(file.sha256()), file.fileName());
  }

  private static Extraction gaveUp(WaitingFile file) {
    String why = file.setback() == null ? "the gateway stopped meanwhile" : file.setback();
    return failed(
        ExtractionOutcome.QUARANTINED,
        "crash: %d attempts to extract this file came to nothing; of the last: %s"
            .formatted(MOST_ATTEMPTS, why));
  }

  private static Extraction failed(ExtractionOutcome outcome, String reason) {
    return Extraction.without(outcome, reason, "application/octet-stream");
  }

  /** The kind of failure only: its message may quote the document. */
  private static String cause(Throwable failure) {
    Throwable deepest = failure;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    return deepest.getClass().getSimpleName();
  }
}
