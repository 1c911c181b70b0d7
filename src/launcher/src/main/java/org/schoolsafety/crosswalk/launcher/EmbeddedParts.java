package org.schoolsafety.crosswalk.launcher;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.schoolsafety.crosswalk.launcher.checks.Preflight;
import org.schoolsafety.crosswalk.launcher.node.DataDirectory;
import org.schoolsafety.crosswalk.launcher.node.Distribution;
import org.schoolsafety.crosswalk.launcher.node.PartName;
import org.schoolsafety.crosswalk.launcher.node.Ports;
import org.schoolsafety.crosswalk.launcher.node.Secrets;
import org.schoolsafety.crosswalk.launcher.node.Surroundings;
import org.schoolsafety.crosswalk.launcher.parts.Connections;
import org.schoolsafety.crosswalk.launcher.parts.NodePlan;
import org.schoolsafety.crosswalk.launcher.privilege.UnprivilegedUser;
import org.schoolsafety.crosswalk.launcher.supervision.LeftOvers;
import org.schoolsafety.crosswalk.launcher.supervision.NodeLock;
import org.schoolsafety.crosswalk.launcher.supervision.Reports;
import org.schoolsafety.crosswalk.launcher.supervision.Supervisor;

/**
 * The real parts of a node, running. {@code ./crosswalk up} runs all of them; a test of another
 * module starts those it needs and closes them again:
 *
 * <pre>{@code
 * try (EmbeddedParts parts = EmbeddedParts.start(dataDir, 19080, EnumSet.of(POSTGRESQL, ELASTICSEARCH))) {
 *   String url = parts.settings().get("CROSSWALK_DATABASE_URL");
 * }
 * }</pre>
 */
public final class EmbeddedParts implements AutoCloseable {
  private final NodePlan plan;
  private final Connections connections;
  private final NodeLock lock;
  private final Supervisor supervisor;
  private final Reports reports;

  private EmbeddedParts(NodePlan plan, Connections connections, NodeLock lock, Reports reports) {
    this.plan = plan;
    this.connections = connections;
    this.lock = lock;
    this.reports = reports;
    this.supervisor = new Supervisor(plan.data().run(), reports);
  }

  /**
   * Starts those parts and returns when all of them can serve. Nothing is left running when that
   * fails.
   *
   * @param dataDirectory keeps what they keep; the same directory again finds everything as before
   * @param basePort the first of six ports, see {@link Ports}
   */
  public static EmbeddedParts start(Path dataDirectory, int basePort, Set<PartName> parts) {
    Reports silence = (part, what) -> {};
    EmbeddedParts node =
        prepare(
            DataDirectory.at(dataDirectory),
            new Ports(basePort),
            Surroundings.ofThisProcess(),
            silence);
    try {
      node.startParts(parts);
      return node;
    } catch (RuntimeException failure) {
      node.close();
      throw failure;
    }
  }

  /** Takes the data directory, ends what an earlier run left behind, and starts nothing yet. */
  public static EmbeddedParts prepare(
      DataDirectory data, Ports ports, Surroundings surroundings, Reports reports) {
    NodeLock lock = NodeLock.take(data.run());
    try {
      LeftOvers.stop(data.run())
          .forEach(part -> reports.tell(part, "was left over from an earlier run, stopped"));
      Secrets secrets = new Secrets(data.secrets());
      Connections connections = Connections.of(surroundings, ports, secrets);
      Distribution distribution = Distribution.find();
      UnprivilegedUser user = UnprivilegedUser.choose(distribution.readByParts(), data.root());
      NodePlan plan = new NodePlan(distribution, data, ports, secrets, surroundings, user);
      return new EmbeddedParts(plan, connections, lock, reports);
    } catch (RuntimeException failure) {
      lock.close();
      throw failure;
    }
  }

  /** Starts those of the parts that are ours, side by side, and waits until all can serve. */
  public void startParts(Set<PartName> wanted) {
    Set<PartName> parts = EnumSet.copyOf(wanted);
    parts.retainAll(connections.ours());
    Preflight.portsFree(plan.ports().of(parts));
    connections.check();
    new StartOrder(plan, connections, supervisor, reports).start(parts);
  }

  /** The {@code CROSSWALK_*} variables that name database, search and identity. */
  public Map<String, String> settings() {
    return connections.settings();
  }

  /** Whether the role that the gateway works with owns the tables, and so may change any row. */
  public boolean tablesOwnedByGateway() {
    return connections.database().ownedByGateway();
  }

  /** The process number of each part that runs. */
  public Map<PartName, Long> pids() {
    return supervisor.pids();
  }

  /** How the parts' user is named to people. */
  public String user() {
    return plan.user().described();
  }

  /** The secrets of this node, for callers on this machine. */
  public Secrets secrets() {
    return plan.secrets();
  }

  /** Where this node keeps what it keeps. */
  public DataDirectory data() {
    return plan.data();
  }

  /** Where it listens. */
  public Ports ports() {
    return plan.ports();
  }

  /** What the build made, as this node uses it. */
  public Distribution distribution() {
    return plan.distribution();
  }

  /** Completes when the node has stopped; exceptionally when a part would not stay up. */
  public CompletableFuture<Void> end() {
    return supervisor.end();
  }

  /** Whether it has been told to stop. */
  public boolean stopping() {
    return supervisor.stopping();
  }

  /** Stops the parts in order and returns when nothing of them runs. */
  @Override
  public void close() {
    supervisor.close();
    lock.close();
  }
}
