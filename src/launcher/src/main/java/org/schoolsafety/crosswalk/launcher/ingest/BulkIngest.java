package org.schoolsafety.crosswalk.launcher.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.schoolsafety.crosswalk.launcher.access.Candidates;
import org.schoolsafety.crosswalk.launcher.access.Intake;
import org.schoolsafety.crosswalk.launcher.access.LedgerEntry;
import org.schoolsafety.crosswalk.launcher.access.Refusal;
import org.schoolsafety.crosswalk.launcher.console.Progress;
import org.schoolsafety.crosswalk.launcher.node.NodeProblem;

/**
 * Sends many files side by side, waits for each one's outcome and, where wanted, publishes what was
 * extracted.
 */
public final class BulkIngest {
  /** How far sending may run ahead of extraction. */
  private static final int AHEAD = 64;

  private static final Duration LONGEST_EXTRACTION = Duration.ofMinutes(60);

  private final Intake intake;
  private final Candidates candidates;
  private final ObjectNode metadata;
  private final boolean publish;
  private final boolean again;
  private final int parallel;

  /**
   * @param intake as the service client that sends
   * @param candidates as the service client that decides
   * @param metadata what is said of every file
   * @param publish whether to publish what is extracted
   * @param again whether to send anew what is in already and led to nothing
   */
  public BulkIngest(
      Intake intake,
      Candidates candidates,
      ObjectNode metadata,
      boolean publish,
      boolean again,
      int parallel) {
    this.intake = intake;
    this.candidates = candidates;
    this.metadata = metadata;
    this.publish = publish;
    this.again = again;
    this.parallel = parallel;
  }

  /** Returns when every file has its outcome. */
  public IngestAccount run(FilesToSend found) throws InterruptedException {
    List<Path> files = found.files();
    IngestAccount account = new IngestAccount(found.skipped());
    ExecutorService sending = Executors.newFixedThreadPool(parallel);
    ExecutorService settling = Executors.newFixedThreadPool(parallel);
    Semaphore room = new Semaphore(AHEAD);
    try (Progress progress = Progress.of("files", files.size())) {
      for (Path file : files) {
        room.acquire();
        sending.execute(
            () -> {
              Settling next = send(file);
              settling.execute(
                  () -> {
                    account.add(next.result());
                    progress.step();
                    room.release();
                  });
            });
      }
      await(sending);
      await(settling);
    } finally {
      sending.shutdownNow();
      settling.shutdownNow();
    }
    return account;
  }

  private static void await(ExecutorService work) throws InterruptedException {
    work.shutdown();
    if (!work.awaitTermination(7, TimeUnit.DAYS)) {
      throw new NodeProblem("The bulk load did not end within a week.");
    }
  }

  /** What is still to do with a file, and its result. */
  private interface Settling {
    FileResult result();
  }

  private Settling send(Path file) {
    try {
      String sha256 = Sha256.of(file);
      Optional<LedgerEntry> known = intake.find(sha256, file);
      boolean sendAgain = again && known.filter(LedgerEntry::ledToNothing).isPresent();
      if (known.isPresent() && !sendAgain) {
        return () -> settled(file, FileResult.Way.ALREADY_IN, known.get());
      }
      LedgerEntry entry = intake.send(file, sha256, metadata, known);
      return () -> settled(file, FileResult.Way.SENT, entry);
    } catch (IOException | RuntimeException e) {
      return () -> FileResult.notSent(file, e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return () -> FileResult.notSent(file, "interrupted");
    }
  }

  private FileResult settled(Path file, FileResult.Way way, LedgerEntry sent) {
    try {
      LedgerEntry entry = intake.settled(sent, LONGEST_EXTRACTION);
      boolean published = publish && !entry.candidate().isEmpty() && publish(entry, file);
      return new FileResult(file, way, entry.outcome(), reason(entry), published);
    } catch (Refusal | NodeProblem e) {
      return new FileResult(
          file, FileResult.Way.SENT, "not settled", String.valueOf(e.getMessage()), false);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return FileResult.notSent(file, "interrupted");
    }
  }

  private String reason(LedgerEntry entry) throws InterruptedException {
    return entry.duplicate() ? intake.original(entry) : entry.reason();
  }

  private boolean publish(LedgerEntry entry, Path file) throws InterruptedException {
    JsonNode candidate = candidates.get(entry.candidate());
    if (!candidate.path("candidate").path("state").asText("open").equals("open")) {
      return false;
    }
    return candidates.decide(
        entry.candidate(), SuggestedDecision.of(candidate, String.valueOf(file.getFileName())));
  }
}
