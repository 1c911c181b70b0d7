package org.schoolsafety.crosswalk.platform.fetch;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.routing.RoutingSupport;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * POSTs to an address that somebody else named, by the same guard as {@link GuardedFetch}: public
 * addresses only, no redirect followed, a time for the whole, and of the answer a beginning.
 */
@ApplicationScoped
public class GuardedPost {

  private static final String ALLOW = "CROSSWALK_WEBHOOK_ALLOW";
  private static final int LARGEST_ANSWER = 2_000;
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final int CONNECTIONS = 1_000;

  private final List<String> allowed;
  private final Duration longest;

  private @Nullable CloseableHttpClient client;
  private @Nullable Timer watchdog;

  /**
   * What the address answered.
   *
   * @param status the HTTP status
   * @param retryAfter the header as sent
   * @param body the beginning of the body
   */
  public record Answer(int status, @Nullable String retryAfter, String body) {}

  /**
   * @param allowed blocks of addresses that may be posted to although they are not public
   * @param longest the time for the whole
   */
  @Inject
  public GuardedPost(
      @ConfigProperty(name = "crosswalk.webhook.allow") Optional<List<String>> allowed,
      @ConfigProperty(name = "crosswalk.webhook.timeout", defaultValue = "PT15S")
          Duration longest) {
    this(allowed.orElse(List.of()), longest);
  }

  GuardedPost(List<String> allowed, Duration longest) {
    this.allowed = allowed;
    this.longest = longest;
  }

  /** For the container's proxy alone. */
  protected GuardedPost() {
    this(List.of(), Duration.ZERO);
  }

  /** The time that one may take as a whole. */
  public Duration longest() {
    return longest;
  }

  /** Opens the client; not in the constructor, which the container also calls for the proxy. */
  @PostConstruct
  public void open() {
    client =
        GuardedFetch.client(
            PublicAddresses.trusting(allowed, ALLOW), CONNECT, longest, CONNECTIONS);
    watchdog = new Timer("post-watchdog", true);
  }

  /** Is made with the gateway, so that a setting that cannot be read ends the operator's start. */
  void start(@Observes @Initialized(ApplicationScoped.class) Object begun) {
    // To be made is enough.
  }

  /** Whether addresses that are not public may be posted to, so that http may be used at all. */
  public boolean trustsOwnNetwork() {
    return !allowed.isEmpty();
  }

  /**
   * Posts JSON.
   *
   * @throws FetchFailedException if the address is refused, does not answer, or takes too long
   */
  public Answer post(String address, byte[] json, Map<String, String> headers)
      throws FetchFailedException {
    long deadline = System.nanoTime() + longest.toNanos();
    URI to = FetchAddress.check(null, address);
    HttpPost post = new HttpPost(to);
    headers.forEach(post::setHeader);
    post.setEntity(new ByteArrayEntity(json, ContentType.APPLICATION_JSON));
    TimerTask end = cancelling(post);
    try {
      ClassicHttpResponse response =
          client.executeOpen(RoutingSupport.determineHost(post), post, null);
      Header again = response.getFirstHeader("Retry-After");
      return new Answer(
          response.getCode(),
          again == null ? null : again.getValue(),
          beginning(response, deadline));
    } catch (RefusedAddressException notPublic) {
      throw new FetchFailedException(
          "%s does not lead to a public address. The operator can allow a network of one's own with %s."
              .formatted(to.getHost(), ALLOW),
          true,
          notPublic);
    } catch (IOException | HttpException broken) {
      throw new FetchFailedException(
          "%s did not answer: %s.".formatted(to.getHost(), broken.getMessage()), false, broken);
    } finally {
      end.cancel();
      // Drops the connection; closing the response would read to an end that may never come.
      post.cancel();
    }
  }

  /** Of an answer whose status is there, nothing that is wrong with its body matters. */
  private static String beginning(ClassicHttpResponse response, long deadline) {
    if (response.getEntity() == null) {
      return "";
    }
    byte[] buffer = new byte[LARGEST_ANSWER];
    int length = 0;
    try {
      InputStream body = new DeadlineStream(response.getEntity().getContent(), deadline);
      int read = body.read(buffer, 0, LARGEST_ANSWER);
      while (read > 0) {
        length += read;
        read = length < LARGEST_ANSWER ? body.read(buffer, length, LARGEST_ANSWER - length) : -1;
      }
    } catch (IOException broken) {
      // What came until then is enough.
    }
    return new String(buffer, 0, length, StandardCharsets.UTF_8).replace('\0', '\uFFFD');
  }

  private TimerTask cancelling(HttpPost post) {
    TimerTask cancelling =
        new TimerTask() {
          @Override
          public void run() {
            post.cancel();
          }
        };
    watchdog.schedule(cancelling, Math.max(1, longest.toMillis()));
    return cancelling;
  }

  /** Closes all connections. */
  @PreDestroy
  public void close() {
    if (watchdog != null) {
      watchdog.cancel();
    }
    if (client != null) {
      client.close(CloseMode.IMMEDIATE);
    }
  }
}
