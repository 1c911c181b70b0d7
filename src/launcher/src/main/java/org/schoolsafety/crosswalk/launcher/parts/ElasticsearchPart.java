package org.schoolsafety.crosswalk.launcher.parts;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.schoolsafety.crosswalk.launcher.node.NodeProblem;
import org.schoolsafety.crosswalk.launcher.node.PartName;
import org.schoolsafety.crosswalk.launcher.privilege.OwnFolder;
import org.schoolsafety.crosswalk.launcher.supervision.Part;

/** The search node: a small Elasticsearch with our analysis plugin and a password. */
public final class ElasticsearchPart {
  private final NodePlan plan;
  private final Path home;

  public ElasticsearchPart(NodePlan plan) {
    this.plan = plan;
    this.home = plan.distribution().elasticsearch();
  }

  /** Lays out the node's own configuration and keystore; the distribution stays untouched. */
  public Part prepare() throws IOException, InterruptedException {
    checkPlugin();
    OwnFolder own = OwnFolder.of(plan.user(), plan.data().elasticsearch());
    own.folders("config/jvm.options.d", "data", "logs", "tmp");
    Path given = plan.distribution().serverConfig().resolve("elasticsearch");
    for (String each : List.of("elasticsearch.yml", "jvm.options", "log4j2.properties")) {
      own.file("config/" + each, Files.readString(given.resolve(each)));
    }
    Path folder = own.path();
    if (!Files.exists(folder.resolve("config/elasticsearch.keystore"))) {
      keepPassword(folder);
    }
    return new Part(
        PartName.ELASTICSEARCH,
        plan.user().running(command(folder)),
        environment(folder),
        folder,
        plan.log(PartName.ELASTICSEARCH),
        this::healthy,
        List.of(),
        "TERM",
        plan.startPatience(300),
        Duration.ofSeconds(40));
  }

  /**
   * Indices made with our analysis stay red on a node without it, so better not to start at all.
   */
  private void checkPlugin() {
    if (!Files.exists(home.resolve("plugins/crosswalk-analysis/plugin-descriptor.properties"))) {
      throw new NodeProblem(
          "The search node's analysis plugin is not installed in "
              + home
              + "/plugins. Build again: mvn package.");
    }
  }

  private List<String> command(Path folder) {
    return List.of(
        home.resolve("bin/elasticsearch").toString(),
        "-Epath.data=" + folder.resolve("data"),
        "-Epath.logs=" + folder.resolve("logs"),
        "-Ehttp.port=" + plan.ports().elasticsearch(),
        "-Etransport.port=" + plan.ports().elasticsearchTransport());
  }

  private Map<String, String> environment(Path folder) {
    String heap = plan.surroundings().value("CROSSWALK_ELASTICSEARCH_HEAP").orElse("512m");
    return Map.of(
        "ES_PATH_CONF", folder.resolve("config").toString(),
        "ES_TMPDIR", folder.resolve("tmp").toString(),
        "ES_JAVA_HOME", System.getProperty("java.home"),
        "ES_JAVA_OPTS", "-Xms128m -Xmx" + heap,
        "CLI_JAVA_OPTS", "-Xms4m -Xmx64m -XX:+UseSerialGC -XX:TieredStopAtLevel=1");
  }

  private void keepPassword(Path folder) throws IOException, InterruptedException {
    List<String> add =
        List.of(
            home.resolve("bin/elasticsearch-keystore").toString(),
            "add",
            "-x",
            "-f",
            "bootstrap.password");
    Commands.run(
        "Keeping Elasticsearch's password",
        folder,
        environment(folder),
        plan.secrets().elasticsearch(),
        plan.user().running(add));
  }

  private boolean healthy() throws Exception {
    URI health =
        URI.create(
            "http://127.0.0.1:"
                + plan.ports().elasticsearch()
                + "/_cluster/health?wait_for_status=yellow&timeout=1s");
    return Probes.answersOk(health, "elastic", plan.secrets().elasticsearch());
  }
}
