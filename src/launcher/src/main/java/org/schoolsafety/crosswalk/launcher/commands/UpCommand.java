package org.schoolsafety.crosswalk.launcher.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.schoolsafety.crosswalk.launcher.EmbeddedParts;
import org.schoolsafety.crosswalk.launcher.access.NodeAccess;
import org.schoolsafety.crosswalk.launcher.access.ServiceClient;
import org.schoolsafety.crosswalk.launcher.checks.Preflight;
import org.schoolsafety.crosswalk.launcher.console.StartProgress;
import org.schoolsafety.crosswalk.launcher.node.DataDirectory;
import org.schoolsafety.crosswalk.launcher.node.NodeFile;
import org.schoolsafety.crosswalk.launcher.node.NodeProblem;
import org.schoolsafety.crosswalk.launcher.node.PartName;
import org.schoolsafety.crosswalk.launcher.node.Ports;
import org.schoolsafety.crosswalk.launcher.node.Surroundings;
import org.schoolsafety.crosswalk.launcher.supervision.Elapsed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./crosswalk up}: the whole gateway on this machine, until it is told to stop. */
@Command(
    name = "up",
    mixinStandardHelpOptions = true,
    description = "Starts the whole gateway on this machine and keeps it running until Ctrl-C.")
public final class UpCommand implements Callable<Integer> {
  private static final int STOPPED = 130;
  private static final int DISK_MEGABYTES = 2048;
  private static final int MEMORY_MEGABYTES = 1800;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "9080",
      description = "The gateway's port (${DEFAULT-VALUE}); the parts use the five above it.")
  private int port;

  @Mixin private DataOption data = new DataOption();

  @Option(
      names = "--no-samples",
      description = "Do not load the sample library on the first start; in production it never is.")
  private boolean noSamples;

  private final long begun = System.nanoTime();

  @Override
  public Integer call() throws Exception {
    Surroundings surroundings = Surroundings.ofThisProcess();
    DataDirectory directory = data.directory();
    check(directory, surroundings);
    try (StartProgress progress = new StartProgress(System.out);
        EmbeddedParts parts =
            EmbeddedParts.prepare(directory, new Ports(port), surroundings, progress)) {
      stopWithThisProcess(parts);
      return run(parts);
    }
  }

  private int run(EmbeddedParts parts) throws Exception {
    try {
      bringUp(parts);
      parts.end().get();
      return 0;
    } catch (ExecutionException e) {
      throw e.getCause() instanceof NodeProblem problem
          ? problem
          : new NodeProblem(e.getMessage(), e);
    } catch (RuntimeException e) {
      if (parts.stopping()) {
        return STOPPED;
      }
      throw e;
    } finally {
      Files.deleteIfExists(parts.data().nodeFile());
    }
  }

  private void bringUp(EmbeddedParts parts) throws IOException, InterruptedException {
    Path root = parts.data().root();
    System.out.println("Starting Crosswalk in " + root + ", its parts as " + parts.user());
    parts.startParts(EnumSet.allOf(PartName.class));
    describe(parts);
    boolean production = Surroundings.ofThisProcess().production();
    if (!noSamples && !production) {
      new FirstSamples(parts, System.out).load();
    }
    System.out.println("Crosswalk is ready at http://localhost:" + port);
    System.out.println(
        "  after "
            + Elapsed.since(begun)
            + "; Ctrl-C stops it; logs are in "
            + parts.data().logs());
    if (parts.tablesOwnedByGateway()) {
      System.out.println(
          "  Your database does not protect the audit trail: the role that the gateway works with owns its tables."
              + " Set CROSSWALK_DATABASE_OWNER_USER (README, Your own parts instead).");
    }
    if (production && parts.pids().containsKey(PartName.KEYCLOAK)) {
      tellMissingOrganizations(parts.data());
    }
  }

  /**
   * Demo clients act for sample organizations; in production somebody must say for whom. It is
   * advice: a client that was disabled or changed ends no node.
   */
  private static void tellMissingOrganizations(DataDirectory data) throws InterruptedException {
    try {
      List<ServiceClient> without =
          NodeAccess.of(data, null)
              .withoutOrganization(ServiceClient.LOADER, ServiceClient.VETTING);
      if (!without.isEmpty()) {
        System.out.println("  " + new MissingOrganizations(without, data).advice());
      }
    } catch (IOException | NodeProblem changed) {
      System.out.println(
          "  The service clients of bulk loads could not be asked: " + changed.getMessage());
    }
  }

  private static void check(DataDirectory directory, Surroundings surroundings) {
    Preflight.java();
    Preflight.diskFree(
        directory.run(), surroundings.number("CROSSWALK_MIN_FREE_MEGABYTES", DISK_MEGABYTES));
    Preflight.memoryFree(surroundings.number("CROSSWALK_MIN_MEMORY_MEGABYTES", MEMORY_MEGABYTES));
  }

  private static void stopWithThisProcess(EmbeddedParts parts) {
    Runtime.getRuntime().addShutdownHook(new Thread(parts::close, "stop"));
  }

  private static void describe(EmbeddedParts parts) throws IOException {
    NodeFile.describe(
            parts.ports(),
            parts.settings().get("CROSSWALK_OIDC_ISSUER"),
            parts.settings().get("CROSSWALK_OIDC_TOKEN_URI"))
        .writeTo(parts.data().nodeFile());
  }
}
