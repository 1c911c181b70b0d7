package org.schoolsafety.crosswalk.platform.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class GuardedFetchTest {

  private final AtomicInteger asked = new AtomicInteger();
  private final GuardedFetch guarded = new GuardedFetch(Optional.empty(), Duration.ofSeconds(5));
  private final GuardedFetch trusting =
      new GuardedFetch(Optional.of(List.of("127.0.0.0/8")), Duration.ofSeconds(2));

  private HttpServer source;

  @BeforeEach
  void startSource() throws IOException {
    guarded.open();
    trusting.open();
    source = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    source.setExecutor(
        Executors.newCachedThreadPool(
            runnable -> {
              Thread thread = new Thread(runnable);
              thread.setDaemon(true);
              return thread;
            }));
    source.createContext("/plan.pdf", exchange -> answer(exchange, 200, "the plan"));
    source.start();
  }

  @AfterEach
  void stopSource() {
    source.stop(0);
    guarded.close();
    trusting.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:%d/plan.pdf",
        "http://127.0.0.1:%d/plan.pdf",
        "http://[::1]:%d/plan.pdf",
        "http://2130706433:%d/plan.pdf",
        "http://0.0.0.0:%d/plan.pdf",
        "http://[::ffff:127.0.0.1]:%d/plan.pdf"
      })
  void an_address_of_our_own_network_is_never_asked(String address) {
    String own = address.formatted(source.getAddress().getPort());

    assertThatThrownBy(() -> guarded.fetch(own, Seen.NOTHING, Fetched::status))
        .isInstanceOfSatisfying(
            FetchFailedException.class, failure -> assertThat(failure.refused()).isTrue());

    assertThat(asked).hasValue(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "ftp://example.org/a",
        "gopher://example.org/",
        "http:///nohost",
        "http://user:secret@example.org/",
        "not an address",
        "http://example.org:99999/",
        "http://0177.0.0.1/",
        "http://0x7f.1/",
        "http://127.1/",
        "jar:http://example.org!/a"
      })
  void only_plain_web_addresses_are_fetched(String address) {
    assertThatThrownBy(() -> guarded.fetch(address, Seen.NOTHING, Fetched::status))
        .isInstanceOfSatisfying(
            FetchFailedException.class, failure -> assertThat(failure.refused()).isTrue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://169.254.169.254/latest",
        "http://169.254.1.2/",
        "http://[::1]:8080/",
        "http://[fd00:ec2::254]/latest",
        "http://[::ffff:169.254.169.254]/latest",
        "http://10.0.0.1/"
      })
  void every_redirect_is_checked_like_the_first_address(String inside) {
    source.createContext("/moved", exchange -> redirect(exchange, inside));

    assertThatThrownBy(() -> trusting.fetch(at("/moved"), Seen.NOTHING, Fetched::status))
        .isInstanceOfSatisfying(
            FetchFailedException.class, failure -> assertThat(failure.refused()).isTrue())
        .hasMessageContaining("does not lead to a public address");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "gopher://127.0.0.1:6379/_x",
        "//user:pw@host/",
        "http://2852039166/latest"
      })
  void a_redirect_to_what_is_no_plain_web_address_is_not_followed(String elsewhere) {
    source.createContext("/moved", exchange -> redirect(exchange, elsewhere));

    assertThatThrownBy(() -> trusting.fetch(at("/moved"), Seen.NOTHING, Fetched::status))
        .isInstanceOfSatisfying(
            FetchFailedException.class, failure -> assertThat(failure.refused()).isTrue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"169.254.169.254", "::1", "10.0.0.1"})
  void a_name_that_answers_otherwise_the_second_time_is_refused_the_second_time(String inside) {
    Names names = new Names("127.0.0.1", inside);
    source.createContext("/moved", exchange -> redirect(exchange, named("/plan.pdf")));

    assertThatThrownBy(() -> rebinding(names).fetch(named("/moved"), Seen.NOTHING, Fetched::status))
        .hasMessageContaining("rebind.example does not lead to a public address");

    assertThat(asked).hasValue(0);
  }

  @Test
  void between_check_and_connection_no_name_is_looked_up_again() throws Exception {
    Names names = new Names("127.0.0.1", "10.0.0.1");

    int status = rebinding(names).fetch(named("/plan.pdf"), Seen.NOTHING, Fetched::status);

    assertThat(status).isEqualTo(200);
    assertThat(names.lookups).hasValue(1);
  }

  @Test
  void redirects_end() {
    source.createContext("/round", exchange -> redirect(exchange, at("/round")));

    assertThatThrownBy(() -> trusting.fetch(at("/round"), Seen.NOTHING, Fetched::status))
        .hasMessageContaining("more than five times");
  }

  @Test
  void what_is_allowed_is_fetched_with_its_name_after_a_redirect() throws Exception {
    source.createContext("/old", exchange -> redirect(exchange, "/plan.pdf"));

    String got =
        trusting.fetch(
            at("/old"),
            Seen.NOTHING,
            fetched ->
                fetched.fileName()
                    + ": "
                    + new String(fetched.body().readAllBytes(), StandardCharsets.UTF_8));

    assertThat(got).isEqualTo("plan.pdf: the plan");
  }

  @Test
  void what_has_not_changed_since_it_was_seen_is_not_sent_again() throws Exception {
    source.createContext("/seen.pdf", GuardedFetchTest::unlessSeen);
    Seen first = trusting.fetch(at("/seen.pdf"), Seen.NOTHING, GuardedFetchTest::seen);

    int byTag = trusting.fetch(at("/seen.pdf"), new Seen(first.etag(), null), Fetched::status);
    int byTime =
        trusting.fetch(at("/seen.pdf"), new Seen(null, first.lastModified()), Fetched::status);

    assertThat(first).isEqualTo(new Seen("\"one\"", "Mon, 02 Mar 2026 14:00:00 GMT"));
    assertThat(List.of(byTag, byTime)).containsExactly(304, 304);
  }

  @Test
  void a_source_that_never_ends_is_left() {
    source.createContext("/drip", GuardedFetchTest::drip);

    assertThatThrownBy(
            () ->
                trusting.fetch(
                    at("/drip"), Seen.NOTHING, fetched -> fetched.body().readAllBytes().length))
        .isInstanceOfSatisfying(
            FetchFailedException.class, failure -> assertThat(failure.refused()).isFalse());
  }

  @Test
  void a_redirect_with_a_body_that_never_ends_is_followed_all_the_same() throws Exception {
    source.createContext(
        "/heavy",
        exchange -> {
          exchange.getResponseHeaders().add("Location", "/plan.pdf");
          exchange.sendResponseHeaders(302, 0);
          write(exchange.getResponseBody());
        });

    int status = trusting.fetch(at("/heavy"), Seen.NOTHING, Fetched::status);

    assertThat(status).isEqualTo(200);
  }

  /** A name server that answers the first question with one address and all others with another. */
  private static final class Names implements DnsResolver {
    private final AtomicInteger lookups = new AtomicInteger();
    private final String first;
    private final String later;

    Names(String first, String later) {
      this.first = first;
      this.later = later;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
      String answer = lookups.getAndIncrement() == 0 ? first : later;
      return new InetAddress[] {InetAddress.getByName(answer)};
    }

    @Override
    public String resolveCanonicalHostname(String host) {
      return host;
    }
  }

  /** Trusts the loopback IPv4 addresses, where the source is, and asks this name server. */
  private static GuardedFetch rebinding(Names names) {
    PublicAddresses addresses = new PublicAddresses(List.of("127.0.0.0/8"), names);
    GuardedFetch fetch = new GuardedFetch(addresses, Duration.ofSeconds(5));
    fetch.open();
    return fetch;
  }

  private String named(String path) {
    return "http://rebind.example:" + source.getAddress().getPort() + path;
  }

  private String at(String path) {
    return "http://127.0.0.1:" + source.getAddress().getPort() + path;
  }

  private void answer(HttpExchange exchange, int status, String text) throws IOException {
    asked.incrementAndGet();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static Seen seen(Fetched fetched) {
    return new Seen(fetched.etag(), fetched.lastModified());
  }

  private static void unlessSeen(HttpExchange exchange) throws IOException {
    boolean known =
        "\"one\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))
            || exchange.getRequestHeaders().containsKey("If-Modified-Since");
    exchange.getResponseHeaders().add("ETag", "\"one\"");
    exchange.getResponseHeaders().add("Last-Modified", "Mon, 02 Mar 2026 14:00:00 GMT");
    exchange.sendResponseHeaders(known ? 304 : 200, -1);
    exchange.close();
  }

  private static void redirect(HttpExchange exchange, String to) throws IOException {
    exchange.getResponseHeaders().add("Location", to);
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  private static void drip(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    write(exchange.getResponseBody());
  }

  private static void write(OutputStream body) throws IOException {
    while (true) {
      body.write('.');
      body.flush();
      java.util.concurrent.locks.LockSupport.parkNanos(100_000_000);
    }
  }
}
