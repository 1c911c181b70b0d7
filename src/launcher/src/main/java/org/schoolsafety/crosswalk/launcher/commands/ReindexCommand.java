package org.schoolsafety.crosswalk.launcher.commands;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.concurrent.Callable;
import org.schoolsafety.crosswalk.launcher.access.GatewayClient;
import org.schoolsafety.crosswalk.launcher.access.NodeAccess;
import org.schoolsafety.crosswalk.launcher.access.ServiceClient;
import org.schoolsafety.crosswalk.launcher.console.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code ./crosswalk reindex}: a new search index from the publication log, while searches go on.
 */
@Command(
    name = "reindex",
    mixinStandardHelpOptions = true,
    description = "Rebuilds the search index from the publication log; searches go on meanwhile.")
public final class ReindexCommand implements Callable<Integer> {
  private static final String INDEX = "/api/v1/admin/index";
  private static final long PAUSE_MILLIS = 300;

  @Mixin private DataOption data = new DataOption();

  @Override
  public Integer call() throws Exception {
    GatewayClient gateway = NodeAccess.of(data.directory(), null).as(ServiceClient.OPERATOR);
    JsonNode now = gateway.post(INDEX + "/rebuild", JsonNodeFactory.instance.objectNode());
    try (Progress progress = Progress.of("log entries", now.path("head").asLong())) {
      while (now.hasNonNull("rebuilding")) {
        JsonNode rebuilding = now.get("rebuilding");
        progress.reached(rebuilding.path("done").asLong(), rebuilding.path("of").asLong());
        Thread.sleep(PAUSE_MILLIS);
        now = gateway.get(INDEX);
      }
    }
    System.out.printf(
        "%s holds %d items%n", now.path("index").asText(), now.path("documents").asLong());
    return 0;
  }
}
