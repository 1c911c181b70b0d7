package org.schoolsafety.crosswalk.launcher.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
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

  /**
   * Returns when each of them is public or has failed, which ends none of the others.
   *
   * @throws NodeProblem when the library itself cannot be read
   */
  public LoadedSamples from(Path folder) throws InterruptedException {
    SampleLibrary library = SampleLibrary.read(folder);
    List<String> failures = new ArrayList<>();
    for (JsonNode organization : library.organizations()) {
      register(organization).ifPresent(failures::add);
    }
    try (Progress progress = Progress.of("sample documents", library.documents().size())) {
      failures.addAll(loadAll(library.documents(), progress));
    }
    return new LoadedSamples(library.documents().size(), List.copyOf(failures));
  }

  /** Why it was not registered. */
  private Optional<String> register(JsonNode organization) throws InterruptedException {
    ObjectNode body = organization.deepCopy();
    String id = body.remove("id").asText();
    try {
      new Registration(operator).register(id, body);
      return Optional.empty();
    } catch (Refusal | NodeProblem failure) {
      return Optional.of("organization " + id + ": " + failure.getMessage());
    }
  }

  private List<String> loadAll(List<SampleDocument> documents, Progress progress)
      throws InterruptedException {
    ExecutorService workers = Executors.newFixedThreadPool(PARALLEL);
    try {
      List<Callable<Void>> loads =
          documents.stream()
              .map(document -> (Callable<Void>) () -> loadOne(document, progress))
              .toList();
      return failures(documents, workers.invokeAll(loads));
    } finally {
      workers.shutdownNow();
    }
  }

  private static List<String> failures(List<SampleDocument> documents, List<Future<Void>> loads)
      throws InterruptedException {
    List<String> failures = new ArrayList<>();
    for (int number = 0; number < loads.size(); number++) {
      try {
        loads.get(number).get();
      } catch (ExecutionException e) {
        Path file = documents.get(number).file();
        failures.add(file.getFileName() + ": " + e.getCause().getMessage());
      }
    }
    return failures;
  }

  private Void loadOne(SampleDocument document, Progress progress)
      throws IOException, InterruptedException {
    String sha256 = Sha256.of(document.file());
    Optional<LedgerEntry> known = intake.find(sha256, document.file());
    LedgerEntry entry =
        known.filter(there -> !there.ledToNothing()).isPresent()
            ? known.get()
            : intake.send(document.file(), sha256, document.metadata(), known);
    LedgerEntry settled = intake.settled(entry, LONGEST_EXTRACTION);
    if (settled.candidate().isEmpty()) {
      throw new NodeProblem("ended as " + settled.outcome() + ", " + settled.reason());
    }
    candidates.decide(settled.candidate(), document.decision());
    progress.step();
    return null;
  }
}
