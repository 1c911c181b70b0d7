package org.schoolsafety.crosswalk.launcher;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.schoolsafety.crosswalk.launcher.node.NodeProblem;
import org.schoolsafety.crosswalk.launcher.node.PartName;
import org.schoolsafety.crosswalk.launcher.parts.Connections;
import org.schoolsafety.crosswalk.launcher.parts.ElasticsearchPart;
import org.schoolsafety.crosswalk.launcher.parts.GatewayPart;
import org.schoolsafety.crosswalk.launcher.parts.KeycloakPart;
import org.schoolsafety.crosswalk.launcher.parts.NodePlan;
import org.schoolsafety.crosswalk.launcher.parts.PostgresPart;
import org.schoolsafety.crosswalk.launcher.parts.RealmCompletion;
import org.schoolsafety.crosswalk.launcher.supervision.Part;
import org.schoolsafety.crosswalk.launcher.supervision.Reports;
import org.schoolsafety.crosswalk.launcher.supervision.Supervisor;

/** Who waits for whom: Keycloak and the gateway for the database, nobody else for anybody. */
final class StartOrder {
  private final NodePlan plan;
  private final Connections connections;
  private final Supervisor supervisor;
  private final Reports reports;

  StartOrder(NodePlan plan, Connections connections, Supervisor supervisor, Reports reports) {
    this.plan = plan;
    this.connections = connections;
    this.supervisor = supervisor;
    this.reports = reports;
  }

  /** Starts all at once as far as that order allows; the first failure ends the waiting. */
  void start(Set<PartName> parts) {
    ExecutorService workers = Executors.newFixedThreadPool(PartName.values().length);
    try {
      CompletableFuture<Void> database =
          parts.contains(PartName.POSTGRESQL)
              ? begun(workers, this::startDatabase)
              : CompletableFuture.completedFuture(null);
      List<CompletableFuture<Void>> all = new ArrayList<>(List.of(database));
      if (parts.contains(PartName.ELASTICSEARCH)) {
        all.add(begun(workers, () -> started(new ElasticsearchPart(plan).prepare())));
      }
      if (parts.contains(PartName.GATEWAY)) {
        all.add(
            after(
                database,
                workers,
                () -> started(new GatewayPart(plan, connections.settings()).prepare())));
      }
      if (parts.contains(PartName.KEYCLOAK)) {
        all.add(after(database, workers, this::startKeycloak));
      }
      awaitAll(all);
    } finally {
      workers.shutdownNow();
    }
  }

  private Void startDatabase() throws Exception {
    PostgresPart postgres = new PostgresPart(plan);
    supervisor.start(postgres.prepare());
    postgres.createDatabase();
    return null;
  }

  private Void startKeycloak() throws Exception {
    started(new KeycloakPart(plan, connections.database()).prepare());
    try {
      new RealmCompletion(plan)
          .complete()
          .forEach(added -> reports.tell(PartName.KEYCLOAK, "now has " + added));
    } catch (IOException incomplete) {
      reports.tell(
          PartName.KEYCLOAK,
          "could not be asked whether its realm is complete: " + incomplete.getMessage());
    }
    return null;
  }

  private Void started(Part part) throws InterruptedException {
    supervisor.start(part);
    return null;
  }

  private static CompletableFuture<Void> begun(ExecutorService workers, Callable<Void> work) {
    return CompletableFuture.supplyAsync(() -> done(work), workers);
  }

  private static CompletableFuture<Void> after(
      CompletableFuture<Void> before, ExecutorService workers, Callable<Void> work) {
    return before.thenApplyAsync(nothing -> done(work), workers);
  }

  private static Void done(Callable<Void> work) {
    try {
      return work.call();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new CompletionException(e);
    }
  }

  private static void awaitAll(List<CompletableFuture<Void>> all) {
    CompletableFuture<Void> firstFailure = new CompletableFuture<>();
    all.forEach(each -> each.exceptionally(failure -> fail(firstFailure, failure)));
    CompletableFuture<Void> everything =
        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new));
    try {
      CompletableFuture.anyOf(everything, firstFailure).join();
    } catch (CompletionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof CompletionException inner && inner.getCause() != null) {
        cause = inner.getCause();
      }
      throw cause instanceof NodeProblem problem
          ? problem
          : new NodeProblem(cause.toString(), cause);
    }
  }

  private static Void fail(CompletableFuture<Void> firstFailure, Throwable failure) {
    firstFailure.completeExceptionally(failure);
    return null;
  }
}
