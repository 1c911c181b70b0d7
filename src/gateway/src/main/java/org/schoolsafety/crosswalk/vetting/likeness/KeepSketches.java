package org.schoolsafety.crosswalk.vetting.likeness;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.schoolsafety.crosswalk.content.extraction.Fingerprint;
import org.schoolsafety.crosswalk.intake.FileExtracted;
import org.schoolsafety.crosswalk.intake.Findings;
import org.schoolsafety.crosswalk.platform.database.DatabaseReady;

/**
 * Gives every file that has text its sketch: in the transaction that records the extraction, and
 * for files from before there were sketches once after start.
 */
@ApplicationScoped
public class KeepSketches {

  private static final Logger LOG = Logger.getLogger(KeepSketches.class.getName());
  private static final UUID FIRST = new UUID(0, 0);
  private static final int BATCH = 100;

  @Resource ManagedExecutorService executor;

  @Inject Sketches sketches;
  @Inject Findings findings;

  /** In the transaction that states the outcome, of what extraction has at hand. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void extracted(@Observes FileExtracted file) {
    Fingerprint print = file.found().fingerprint();
    if (file.candidate() != null && print != null) {
      sketches.keep(file.intake(), Sketch.of(print, file.found().passages()));
    }
  }

  void catchUp(@Observes DatabaseReady ready) {
    executor.execute(this::catchUp);
  }

  /** Each in a transaction of its own; what was done is not done again after a crash. */
  void catchUp() {
    UUID last = FIRST;
    int kept = 0;
    try {
      for (List<UUID> batch = sketches.missing(last, BATCH);
          !batch.isEmpty();
          batch = sketches.missing(last, BATCH)) {
        for (UUID file : batch) {
          kept += keepIfReadable(file) ? 1 : 0;
        }
        last = batch.get(batch.size() - 1);
      }
    } catch (RuntimeException failure) {
      LOG.log(
          Level.WARNING,
          "Some files cannot be found by their likeness until the next start",
          failure);
    }
    if (kept > 0) {
      LOG.log(Level.INFO, "{0} files from before can be found by their likeness now", kept);
    }
  }

  /** One that cannot be read does not stand in the way of those after it. */
  private boolean keepIfReadable(UUID intake) {
    try {
      keep(intake);
      return true;
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "File " + intake + " cannot be found by its likeness", failure);
      return false;
    }
  }

  private void keep(UUID intake) {
    findings
        .fingerprint(intake)
        .map(print -> Sketch.of(print, findings.passages(intake)))
        .ifPresent(sketch -> sketches.keep(intake, sketch));
  }
}
