package org.schoolsafety.crosswalk.launcher.parts;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProbesTest {

  @Test
  void a_server_whose_application_is_checked_and_well_is_well() throws Exception {
    String health = "{\"status\":\"UP\",\"checks\":[{\"name\":\"database\",\"status\":\"UP\"}]}";

    boolean well = isWell(200, health);

    assertThat(well).isTrue();
  }

  @Test
  void a_server_that_lost_its_application_is_not() throws Exception {
    String health = "{\"status\":\"UP\",\"checks\":[]}";

    boolean well = isWell(200, health);

    assertThat(well).isFalse();
  }

  @Test
  void a_server_whose_application_is_down_is_not() throws Exception {
    String health =
        "{\"status\":\"DOWN\",\"checks\":[{\"name\":\"database\",\"status\":\"DOWN\"}]}";

    boolean well = isWell(503, health);

    assertThat(well).isFalse();
  }

  private static boolean isWell(int status, String body) throws IOException, InterruptedException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(status, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
    try {
      return Probes.applicationIsWell(
          URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/health/ready"));
    } finally {
      server.stop(0);
    }
  }
}
