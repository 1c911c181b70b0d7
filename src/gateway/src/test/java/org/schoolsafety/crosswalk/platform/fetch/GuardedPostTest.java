package org.schoolsafety.crosswalk.platform.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.schoolsafety.crosswalk.platform.settings.SettingRefused;

@Timeout(30)
class GuardedPostTest {

  private final AtomicInteger asked = new AtomicInteger();
  private final GuardedPost guarded = new GuardedPost(List.of(), Duration.ofSeconds(5));
  private final GuardedPost trusting =
      new GuardedPost(List.of("127.0.0.0/8"), Duration.ofSeconds(1));

  private HttpServer receiver;

  @BeforeEach
  void startReceiver() throws IOException {
    guarded.open();
    trusting.open();
    receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    receiver.setExecutor(
        Executors.newCachedThreadPool(
            runnable -> {
              Thread thread = new Thread(runnable);
              thread.setDaemon(true);
              return thread;
            }));
    receiver.start();
  }

  @AfterEach
  void stopReceiver() {
    receiver.stop(0);
    guarded.close();
    trusting.close();
  }

  @Test
  void a_network_that_cannot_be_read_ends_the_start() {
    GuardedPost mistyped = new GuardedPost(List.of("localhost"), Duration.ofSeconds(1));

    assertThatThrownBy(mistyped::open)
        .isInstanceOf(SettingRefused.class)
        .hasMessageContaining("CROSSWALK_WEBHOOK_ALLOW")
        .hasMessageContaining("\"localhost\"");
  }

  @Test
  void what_is_posted_arrives_with_its_headers() throws Exception {
    StringBuilder received = new StringBuilder();
    receiver.createContext(
        "/",
        exchange -> {
          received.append(exchange.getRequestHeaders().getFirst("webhook-id"));
          received.append(new String(exchange.getRequestBody().readAllBytes()));
          answer(exchange, 200, "ok");
        });

    GuardedPost.Answer answer =
        trusting.post(address(), "{}".getBytes(), Map.of("webhook-id", "msg_1"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("ok");
    assertThat(received).hasToString("msg_1{}");
  }

  @Test
  void an_address_inside_is_refused_before_anything_is_sent() {
    receiver.createContext("/", exchange -> answer(exchange, 200, "ok"));

    assertThatThrownBy(() -> guarded.post(address(), new byte[0], Map.of()))
        .isInstanceOf(FetchFailedException.class)
        .hasMessageContaining("CROSSWALK_WEBHOOK_ALLOW");

    assertThat(asked).hasValue(0);
  }

  @Test
  void a_redirect_is_told_and_not_followed_however_much_it_says() throws Exception {
    receiver.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().add("Location", "/elsewhere");
          answer(exchange, 302, "x".repeat(5_000_000));
        });

    GuardedPost.Answer answer = trusting.post(address(), new byte[0], Map.of());

    assertThat(answer.status()).isEqualTo(302);
    assertThat(answer.body()).hasSizeLessThanOrEqualTo(2_000);
    assertThat(asked).hasValue(1);
  }

  @Test
  void a_receiver_that_never_closes_is_left_after_its_time() throws Exception {
    receiver.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          while (!Thread.currentThread().isInterrupted()) {
            exchange.getResponseBody().write('.');
            exchange.getResponseBody().flush();
            LockSupport.parkNanos(50_000_000);
          }
        });

    GuardedPost.Answer answer = trusting.post(address(), new byte[0], Map.of());

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).startsWith(".");
  }

  @Test
  void a_receiver_that_never_answers_is_a_failure() {
    receiver.createContext("/", exchange -> LockSupport.parkNanos(20_000_000_000L));

    assertThatThrownBy(() -> trusting.post(address(), new byte[0], Map.of()))
        .isInstanceOf(FetchFailedException.class)
        .hasMessageContaining("did not answer");
  }

  private String address() {
    return "http://127.0.0.1:" + receiver.getAddress().getPort() + "/hook";
  }

  private void answer(HttpExchange exchange, int status, String body) throws IOException {
    asked.incrementAndGet();
    exchange.sendResponseHeaders(status, body.length());
    exchange.getResponseBody().write(body.getBytes());
    exchange.close();
  }
}
