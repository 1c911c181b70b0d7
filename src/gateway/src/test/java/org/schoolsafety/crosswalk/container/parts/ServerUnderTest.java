package org.schoolsafety.crosswalk.container.parts;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.schoolsafety.crosswalk.launcher.EmbeddedParts;

/**
 * The server under test: production's configuration, told where the parts are. Its name is this
 * clone's own, because Arquillian knows a user's running servers by name alone.
 */
record ServerUnderTest(Path server) {

  static ServerUnderTest in(Path userDirectory) {
    String name = System.getProperty("crosswalk.container.server");
    return new ServerUnderTest(userDirectory.resolve("servers").resolve(name));
  }

  void layOut(EmbeddedParts parts) throws IOException {
    Files.createDirectories(server);
    Files.copy(Path.of("src/test/liberty/server.xml"), server.resolve("server.xml"));
    Files.copy(
        parts.distribution().serverConfig().resolve("liberty/common.xml"),
        server.resolve("common.xml"));
    Files.write(
        server.resolve("jvm.options"),
        List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    Files.writeString(
        server.resolve("server.env"), "ltpa_keys_password=" + parts.secrets().libertyKeys() + "\n");
    try (Writer file = Files.newBufferedWriter(server.resolve("bootstrap.properties"))) {
      settings(parts).store(file, null);
    }
  }

  /** Read by the server as variables and by the gateway as its configuration. */
  private static Properties settings(EmbeddedParts parts) {
    Properties values = new Properties();
    parts.settings().forEach((name, value) -> values.setProperty(propertyOf(name), value));
    // Nobody kills the database here, and thousands of commits would each wait for the disk.
    values.computeIfPresent(
        "crosswalk.database.url", (name, url) -> url + "?options=-c%20synchronous_commit%3Doff");
    values.setProperty("crosswalk.http.port", "" + parts.ports().http());
    values.setProperty("crosswalk.public.url", "http://localhost:" + parts.ports().http());
    values.setProperty("crosswalk.review.two.reviewers", "policy");
    // Nobody listens there until a test opens a mail server; the parts do not use this port.
    values.setProperty("crosswalk.smtp.url", "smtp://127.0.0.1:" + (parts.ports().http() + 8));
    values.setProperty("crosswalk.mail.from", "news@center.example");
    values.setProperty("crosswalk.fetch.allowed.addresses", "127.0.0.0/8");
    values.setProperty("crosswalk.fetch.timeout", "PT5S");
    values.setProperty("crosswalk.webhook.allow", "127.0.0.0/8");
    values.setProperty("crosswalk.webhook.timeout", "PT3S");
    values.setProperty("crosswalk.subscriptions.deliveries", "16");
    values.setProperty("crosswalk.subscriptions.retries", "PT0.2S,PT0.3S,PT0.4S");
    values.setProperty("crosswalk.intake.max.bytes", "5000000");
    values.setProperty("crosswalk.data.dir", parts.data().root().toString());
    values.setProperty("crosswalk.drivers", parts.distribution().drivers().toString());
    values.setProperty(
        "crosswalk.parser.libraries", parts.distribution().parserLibraries().toString());
    return values;
  }

  /** {@code CROSSWALK_DATABASE_URL} as {@code crosswalk.database.url}. */
  private static String propertyOf(String variable) {
    return variable.toLowerCase(Locale.ROOT).replace('_', '.');
  }
}
