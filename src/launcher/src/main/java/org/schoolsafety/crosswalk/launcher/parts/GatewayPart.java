package org.schoolsafety.crosswalk.launcher.parts;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.schoolsafety.crosswalk.launcher.node.PartName;
import org.schoolsafety.crosswalk.launcher.privilege.OwnFolder;
import org.schoolsafety.crosswalk.launcher.supervision.Part;

/** The gateway itself: our application on Open Liberty, told by environment where everything is. */
public final class GatewayPart {
  private static final List<String> CONFIGURATION = List.of("server.xml", "common.xml");

  /** Its own word, with the cause; and the server's, when the application cannot be started. */
  private static final List<String> FAILURES = List.of("XWALK0001E", "CWWKZ0002E", "CWWKZ0131W");

  private final NodePlan plan;
  private final Map<String, String> settings;

  /**
   * @param settings the {@code CROSSWALK_*} variables that name the other parts
   */
  public GatewayPart(NodePlan plan, Map<String, String> settings) {
    this.plan = plan;
    this.settings = settings;
  }

  /** Lays out the server's configuration; its program files and the archive stay where they are. */
  public Part prepare() throws IOException {
    OwnFolder own = OwnFolder.of(plan.user(), plan.data().liberty());
    plan.user().own(plan.data().blobs());
    plan.user().own(plan.data().tmp());
    own.folders("servers/crosswalk");
    Path given = plan.distribution().serverConfig().resolve("liberty");
    for (String each : CONFIGURATION) {
      own.file("servers/crosswalk/" + each, Files.readString(given.resolve(each)));
    }
    Path folder = own.path();
    return new Part(
        PartName.GATEWAY,
        plan.user().running(command(folder)),
        environment(folder),
        folder,
        plan.log(PartName.GATEWAY),
        this::ready,
        FAILURES,
        "TERM",
        plan.startPatience(420),
        Duration.ofSeconds(45));
  }

  private List<String> command(Path folder) {
    Path liberty = plan.distribution().liberty();
    List<String> command = new ArrayList<>(List.of(NodePlan.java().toString()));
    command.addAll(
        JvmOptions.gateway(plan.surroundings().value("CROSSWALK_GATEWAY_HEAP").orElse("512m")));
    command.add("@" + liberty.resolve("lib/platform/java/" + moduleOptions()));
    command.add("-Djava.io.tmpdir=" + plan.data().tmp());
    command.add("-Dcrosswalk.server=" + folder);
    command.add("-javaagent:" + liberty.resolve("bin/tools/ws-javaagent.jar"));
    command.add("-jar");
    command.add(liberty.resolve("bin/tools/ws-server.jar").toString());
    command.add("crosswalk");
    return command;
  }

  private static String moduleOptions() {
    return Runtime.version().feature() >= 24 ? "java24.options" : "java9.options";
  }

  private Map<String, String> environment(Path folder) {
    Map<String, String> values = new HashMap<>();
    plan.surroundings()
        .environment()
        .forEach(
            (name, value) -> {
              if (name.startsWith("CROSSWALK_")) {
                values.put(name, value);
              }
            });
    values.putAll(settings);
    values.put("CROSSWALK_HTTP_PORT", "" + plan.ports().http());
    values.put("CROSSWALK_PUBLIC_URL", plan.surroundings().publicUrl(plan.ports()));
    values.putIfAbsent("CROSSWALK_PROFILE", "demo");
    values.put("CROSSWALK_DATA_DIR", plan.data().root().toString());
    values.put("CROSSWALK_WAR", plan.distribution().gatewayWar().toString());
    values.put("CROSSWALK_DRIVERS", plan.distribution().drivers().toString());
    values.put("CROSSWALK_PARSER_LIBRARIES", plan.distribution().parserLibraries().toString());
    values.put("ltpa_keys_password", plan.secrets().libertyKeys());
    // From the first line on (in small letters alone); server.xml is read after some were written.
    values.put("WLP_LOGGING_CONSOLE_FORMAT", "json");
    values.put("WLP_LOGGING_CONSOLE_SOURCE", "message,accessLog,ffdc");
    values.put("WLP_USER_DIR", folder.toString());
    values.put("WLP_OUTPUT_DIR", folder.resolve("servers").toString());
    return values;
  }

  private boolean ready() throws Exception {
    return Probes.applicationIsWell(
        URI.create("http://127.0.0.1:" + plan.ports().http() + "/health/ready"));
  }
}
