package org.schoolsafety.crosswalk.vetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.schoolsafety.crosswalk.platform.blobs.BlobStore;
import org.schoolsafety.crosswalk.platform.fetch.GuardedFetch;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;

/** A real source over a real connection, and what of it comes in. */
@Timeout(30)
class FetchSourceTest {

  private static final String LOGIN =
      "<!doctype html><html><head><title>Sign in | Example</title></head><body>…</body></html>";

  @TempDir Path data;

  private final FetchSource sources = new FetchSource();
  private HttpServer server;

  @BeforeEach
  void startSource() throws IOException {
    sources.guardedFetch =
        new GuardedFetch(Optional.of(List.of("127.0.0.0/8")), Duration.ofSeconds(10));
    sources.guardedFetch.open();
    sources.blobs = new BlobStore(data.toString());
    sources.maxBytes = 100_000;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.start();
  }

  @AfterEach
  void stopSource() {
    server.stop(0);
    sources.guardedFetch.close();
  }

  @Test
  void an_honest_document_comes_in_whole_under_its_name() throws IOException {
    String text = "%PDF-1.7 " + "x".repeat(ErrorPage.LOOKED_AT * 2);
    answers("/plan.pdf", 200, "application/pdf", text);

    try (FetchSource.Source source = sources.fetch(at("/plan.pdf"))) {
      assertThat(source.name()).isEqualTo("plan.pdf");
      assertThat(source.bytes().blob().bytes()).isEqualTo(text.length());
    }
  }

  @Test
  void an_error_page_with_a_good_status_is_not_taken_for_the_document() throws IOException {
    answers("/plan.pdf", 200, "application/pdf", LOGIN);
    answers("/plan", 200, "text/html", LOGIN);

    assertNotFetched("/plan.pdf", "answered with a web page where the address names a .pdf file");
    assertNotFetched("/plan", "answered with a page that says \"Sign in | Example\"");
    assertThat(filesLeft()).isZero();
  }

  @Test
  void a_redirect_to_the_sign_in_is_not_taken_for_the_document() throws IOException {
    answers("/login", 200, "text/html", "<html><head><title>Welcome</title></head></html>");
    server.createContext(
        "/members/plan.docx",
        exchange -> {
          exchange.getResponseHeaders().add("Location", "/login");
          exchange.sendResponseHeaders(302, -1);
          exchange.close();
        });

    assertNotFetched("/members/plan.docx", "a web page where the address names a .docx file");
  }

  @Test
  void an_error_that_says_so_is_told_with_its_number() {
    answers("/gone.pdf", 404, "text/html", "no");

    assertNotFetched("/gone.pdf", "answered 404");
  }

  @Test
  void what_is_larger_than_a_file_may_be_leaves_nothing() throws IOException {
    answers("/huge.txt", 200, "text/plain", "x".repeat(200_000));

    assertThatThrownBy(() -> sources.fetch(at("/huge.txt")))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> assertThat(problem.type()).isEqualTo(ProblemType.TOO_LARGE));
    assertThat(filesLeft()).isZero();
  }

  private void assertNotFetched(String path, String why) {
    assertThatThrownBy(() -> sources.fetch(at(path)))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> assertThat(problem.type()).isEqualTo(ProblemType.SOURCE_NOT_FETCHED))
        .hasMessageContaining(why);
  }

  private long filesLeft() throws IOException {
    try (Stream<Path> files = Files.walk(data)) {
      return files.filter(Files::isRegularFile).count();
    }
  }

  private void answers(String path, int status, String type, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    server.createContext(
        path,
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", type);
          exchange.sendResponseHeaders(status, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }

  private String at(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }
}
