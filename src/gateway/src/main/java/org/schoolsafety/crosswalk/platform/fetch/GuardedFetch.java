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
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.routing.RoutingSupport;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * GETs an address that somebody else named: public addresses only, few redirects, each checked like
 * the first, within a time for the whole. Nothing is unpacked, no cookie is kept, no credential
 * sent.
 */
@ApplicationScoped
public class GuardedFetch {

  private static final int MOST_REDIRECTS = 5;
  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final Duration SILENCE = Duration.ofSeconds(15);
  private static final int CONNECTIONS = 25;

  private final PublicAddresses names;
  private final Duration longest;

  private @Nullable CloseableHttpClient client;
  private @Nullable Timer watchdog;

  /**
   * @param allowed blocks of addresses that may be fetched from although they are not public
   * @param longest the time for the whole
   */
  @Inject
  public GuardedFetch(
      @ConfigProperty(name = "crosswalk.fetch.allowed.addresses") Optional<List<String>> allowed,
      @ConfigProperty(name = "crosswalk.fetch.timeout", defaultValue = "PT60S") Duration longest) {
    this(
        PublicAddresses.trusting(allowed.orElse(List.of()), "CROSSWALK_FETCH_ALLOWED_ADDRESSES"),
        longest);
  }

  GuardedFetch(PublicAddresses names, Duration longest) {
    this.names = names;
    this.longest = longest;
  }

  /** For the container's proxy alone. */
  protected GuardedFetch() {
    this(Optional.empty(), Duration.ZERO);
  }

  /** Opens the client; not in the constructor, which the container also calls for the proxy. */
  @PostConstruct
  public void open() {
    client = client(names, CONNECT, SILENCE, CONNECTIONS);
    watchdog = new Timer("fetch-watchdog", true);
  }

  /** Is made with the gateway, so that a setting that cannot be read ends the operator's start. */
  void start(@Observes @Initialized(ApplicationScoped.class) Object begun) {
    // To be made is enough.
  }

  /** A client that connects to these addresses alone, follows nothing and keeps nothing. */
  static CloseableHttpClient client(
      PublicAddresses names, Duration connect, Duration silence, int connections) {
    return HttpClients.custom()
        .setConnectionManager(
            PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(names)
                .setMaxConnTotal(connections)
                .setMaxConnPerRoute(connections)
                .setDefaultConnectionConfig(
                    ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(connect))
                        .setSocketTimeout(Timeout.of(silence))
                        .build())
                .build())
        .setDefaultRequestConfig(
            RequestConfig.custom()
                .setResponseTimeout(Timeout.of(silence))
                .setRedirectsEnabled(false)
                .build())
        .disableRedirectHandling()
        .disableContentCompression()
        .disableCookieManagement()
        .disableAuthCaching()
        .disableAutomaticRetries()
        .setUserAgent("Crosswalk (school safety guidance gateway)")
        .build();
  }

  /**
   * Fetches and hands over what came.
   *
   * @param seen what was seen last time; the answer is 304 if it still holds
   * @throws FetchFailedException if the address is refused, does not answer, redirects without end,
   *     or takes too long
   */
  public <T> T fetch(String address, Seen seen, Fetched.Handler<T> handler)
      throws FetchFailedException {
    long deadline = System.nanoTime() + longest.toNanos();
    URI at = FetchAddress.check(null, address);
    for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
      Hop<T> next = hop(at, seen, deadline, handler);
      if (next.redirect() == null) {
        return next.result();
      }
      at = FetchAddress.check(at, next.redirect());
    }
    throw new FetchFailedException("The source redirects more than five times.", false, null);
  }

  /** Either where to go on, or the result. */
  private record Hop<T>(@Nullable String redirect, @Nullable T result) {}

  private <T> Hop<T> hop(URI at, Seen seen, long deadline, Fetched.Handler<T> handler)
      throws FetchFailedException {
    HttpGet get = new HttpGet(at);
    setIfKnown(get, "If-None-Match", seen.etag());
    setIfKnown(get, "If-Modified-Since", seen.lastModified());
    TimerTask end = cancelling(get, deadline);
    try {
      ClassicHttpResponse response =
          client.executeOpen(RoutingSupport.determineHost(get), get, null);
      String redirect = redirect(response);
      return redirect == null
          ? new Hop<>(null, handler.handle(fetched(at, response, deadline)))
          : new Hop<>(redirect, null);
    } catch (RefusedAddressException notPublic) {
      throw new FetchFailedException(
          at.getHost() + " does not lead to a public address.", true, notPublic);
    } catch (IOException | HttpException broken) {
      throw new FetchFailedException(
          "%s could not be fetched: %s.".formatted(at.getHost(), broken.getMessage()),
          false,
          broken);
    } finally {
      end.cancel();
      // Drops the connection; closing the response would read to an end that may never come.
      get.cancel();
    }
  }

  private static void setIfKnown(HttpGet get, String name, @Nullable String value) {
    if (value != null) {
      get.setHeader(name, value);
    }
  }

  /** Ends even what never gets past its headers. */
  private TimerTask cancelling(HttpGet get, long deadline) {
    TimerTask cancelling =
        new TimerTask() {
          @Override
          public void run() {
            get.cancel();
          }
        };
    watchdog.schedule(
        cancelling, Math.max(1, TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime())));
    return cancelling;
  }

  private static @Nullable String redirect(ClassicHttpResponse response) {
    int code = response.getCode();
    boolean moved = code == 301 || code == 302 || code == 303 || code == 307 || code == 308;
    return moved ? header(response, "Location") : null;
  }

  private static Fetched fetched(URI at, ClassicHttpResponse response, long deadline)
      throws IOException {
    HttpEntity entity = response.getEntity();
    InputStream body = entity == null ? InputStream.nullInputStream() : entity.getContent();
    String type = header(response, "Content-Type");
    return new Fetched(
        at,
        response.getCode(),
        type == null ? null : type.split(";", 2)[0].strip(),
        FetchAddress.fileName(at),
        header(response, "ETag"),
        header(response, "Last-Modified"),
        new DeadlineStream(body, deadline));
  }

  private static @Nullable String header(ClassicHttpResponse response, String name) {
    Header header = response.getFirstHeader(name);
    return header == null ? null : header.getValue();
  }

  /** Closes all connections. */
  @PreDestroy
  public void close() {
    if (watchdog != null) {
      watchdog.cancel();
    }
    if (client != null) {
      client.close(CloseMode.GRACEFUL);
    }
  }
}
