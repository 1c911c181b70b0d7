package org.schoolsafety.crosswalk.launcher.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.schoolsafety.crosswalk.launcher.access.Candidates;
import org.schoolsafety.crosswalk.launcher.access.GatewayClient;
import org.schoolsafety.crosswalk.launcher.access.Intake;
import org.schoolsafety.crosswalk.launcher.access.LedgerEntry;
import org.schoolsafety.crosswalk.launcher.access.NodeAccess;
import org.schoolsafety.crosswalk.launcher.access.Refusal;
import org.schoolsafety.crosswalk.launcher.access.Registration;
import org.schoolsafety.crosswalk.launcher.access.ServiceClient;
import org.schoolsafety.crosswalk.launcher.console.Progress;
import org.schoolsafety.crosswalk.launcher.ingest.Sha256;
import org.schoolsafety.crosswalk.launcher.node.NodeProblem;
import org.schoolsafety.crosswalk.launcher.samples.SampleLibrary.SampleDocument;

/**
 * Brings organizations and documents of the sample library in, as far as they are not there yet.
 */
public final class LoadSamples {
  private static final int PARALLEL = 4;
  private static final Duration LONGEST_EXTRACTION = Duration.ofMinutes(3);

  private final GatewayClient operator;
  private final Intake intake;
  private final Candidates candidates;

  public LoadSamples(NodeAccess node) {
    this.operator = node.as(ServiceClient.OPERATOR);
    this.intake = new Intake(node.as(ServiceClient.LOADER));
    this.candidates = new Candidates(node.as(ServiceClient.VETTING));
  }

  /** Returns the number of documents when all of them are public. */
  public int from(Path folder) throws InterruptedException {
    SampleLibrary library = SampleLibrary.read(folder);
    for (JsonNode organization : library.organizations()) {
      register(organization);
    }
    try (Progress progress = Progress.of("sample documents", library.documents().size())) {
      loadAll(library.documents(), progress);
    }
    return library.documents().size();
  }

  private void register(JsonNode organization) throws InterruptedException {
    ObjectNode body = organization.deepCopy();
    String id = body.remove("id").asText();
    try {
      new Registration(operator).register(id, body);
    } catch (Refusal refusal) {
      throw new NodeProblem(
          "The sample library's organization " + id + " was refused: " + refusal.getMessage(),
          refusal);
    }
  }

  private void loadAll(List<SampleDocument> documents, Progress progress)
      throws InterruptedException {
    ExecutorService workers = Executors.newFixedThreadPool(PARALLEL);
    try {
      List<Future<?>> loads = new ArrayList<>();
      for (SampleDocument document : documents) {
        loads.add(workers.submit(() -> loadOne(document, progress)));
      }
      for (Future<?> load : loads) {
        load.get();
      }
    } catch (ExecutionException e) {
      throw new NodeProblem("The sample library was not loaded: " + e.getCause().getMessage(), e);
    } finally {
      workers.shutdownNow();
    }
  }

  private Void loadOne(SampleDocument document, Progress progress)
      throws IOException, InterruptedException {
    String sha256 = Sha256.of(document.file());
    Optional<LedgerEntry> known = intake.find(sha256, document.file());
    LedgerEntry entry =
        known.isPresent()
            ? known.get()
            : intake.send(document.file(), sha256, document.metadata(), known);
    LedgerEntry settled = intake.settled(entry, LONGEST_EXTRACTION);
    if (settled.candidate().isEmpty()) {
      throw new NodeProblem(
          document.file().getFileName()
              + " ended as "
              + settled.outcome()
              + ": "
              + settled.reason());
    }
    candidates.decide(settled.candidate(), document.decision());
    progress.step();
    return null;
  }
}
