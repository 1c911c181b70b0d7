package org.schoolsafety.crosswalk.launcher.access;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.launcher.node.DataDirectory;
import org.schoolsafety.crosswalk.launcher.node.NodeFile;
import org.schoolsafety.crosswalk.launcher.node.NodeProblem;
import org.schoolsafety.crosswalk.launcher.node.Secrets;

/**
 * How the commands of this machine reach its node: addresses from {@code node.json}, secrets from
 * the data directory.
 */
public final class NodeAccess {
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final URI url;
  private final URI tokenEndpoint;
  private final Secrets secrets;

  public NodeAccess(URI url, URI tokenEndpoint, Secrets secrets) {
    this.url = url;
    this.tokenEndpoint = tokenEndpoint;
    this.secrets = secrets;
  }

  /**
   * @param url another address of the gateway than the node itself tells
   */
  public static NodeAccess of(DataDirectory data, @Nullable URI url) {
    NodeFile node =
        NodeFile.read(data.nodeFile())
            .orElseThrow(
                () ->
                    new NodeProblem(
                        "No node runs on "
                            + data.root()
                            + ". Start it by ./crosswalk up, or name its --data DIR."));
    return new NodeAccess(
        Optional.ofNullable(url).orElseGet(() -> URI.create(node.url())),
        URI.create(node.tokenEndpoint()),
        new Secrets(data.secrets()));
  }

  /** The gateway, called by one of the service clients. */
  public GatewayClient as(ServiceClient client) {
    return new GatewayClient(url, client(client), new Patience(PATIENCE));
  }

  public Tokens client(ServiceClient client) {
    return Tokens.ofClient(tokenEndpoint, client.id(), secrets.client(client.id()));
  }

  /** Those of the clients that act for no organization yet. */
  public List<ServiceClient> withoutOrganization(ServiceClient... clients)
      throws IOException, InterruptedException {
    List<ServiceClient> without = new ArrayList<>();
    for (ServiceClient client : clients) {
      if (client(client).organization().isEmpty()) {
        without.add(client);
      }
    }
    return without;
  }

  public Tokens demoUser(String role) {
    return Tokens.ofDemoUser(tokenEndpoint, role, secrets.demoUsers());
  }
}
