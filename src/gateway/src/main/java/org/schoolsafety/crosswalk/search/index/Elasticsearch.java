package org.schoolsafety.crosswalk.search.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.HealthStatus;
import co.elastic.clients.json.jsonb.JsonbJsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.http.HttpHost;
import org.apache.http.auth.AuthScope;
import org.apache.http.auth.UsernamePasswordCredentials;
import org.apache.http.impl.client.BasicCredentialsProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.elasticsearch.client.RestClient;
import org.elasticsearch.client.RestClientBuilder;

/** The one connection to Elasticsearch: our own node or the user's cluster. */
@ApplicationScoped
public class Elasticsearch {

  private static final int CONNECT_MILLIS = 2_000;
  private static final int ANSWER_MILLIS = 60_000;

  @Inject
  @ConfigProperty(name = "crosswalk.elasticsearch.url", defaultValue = "http://localhost:9200")
  String url;

  @Inject
  @ConfigProperty(name = "crosswalk.elasticsearch.user")
  Optional<String> user;

  @Inject
  @ConfigProperty(name = "crosswalk.elasticsearch.password")
  Optional<String> password;

  private RestClientTransport transport;
  private ElasticsearchClient client;

  /** Here, and not in a constructor: the container's proxy is constructed too, and never closed. */
  @PostConstruct
  void open() {
    RestClientBuilder builder =
        RestClient.builder(HttpHost.create(url))
            .setRequestConfigCallback(
                timeouts ->
                    timeouts.setConnectTimeout(CONNECT_MILLIS).setSocketTimeout(ANSWER_MILLIS));
    user.ifPresent(name -> signIn(builder, name, password.orElse("")));
    transport = new RestClientTransport(builder.build(), new JsonbJsonpMapper());
    client = new ElasticsearchClient(transport);
  }

  /** A request to Elasticsearch. */
  @FunctionalInterface
  public interface Request<T> {
    T send(ElasticsearchClient client) throws IOException;
  }

  /**
   * Sends the request.
   *
   * @throws SearchUnavailable if Elasticsearch cannot be reached or cannot serve now
   * @throws IndexGone if the index or the point in time is not there
   */
  public <T> T send(Request<T> request) {
    try {
      return request.send(client);
    } catch (IOException unreachable) {
      throw new SearchUnavailable("Elasticsearch cannot be reached", unreachable);
    } catch (ElasticsearchException refused) {
      throw ofStatus(refused);
    }
  }

  /** Whether Elasticsearch answers and all primary shards are there; never throws. */
  public boolean answers() {
    try {
      return send(elastic -> elastic.cluster().health()).status() != HealthStatus.Red;
    } catch (SearchUnavailable | IndexGone away) {
      return false;
    }
  }

  @PreDestroy
  void close() {
    try {
      transport.close();
    } catch (IOException leaving) {
      throw new UncheckedIOException(leaving);
    }
  }

  private static RuntimeException ofStatus(ElasticsearchException refused) {
    return switch (refused.status()) {
      case 404 -> new IndexGone(refused);
      case 401, 403, 429, 502, 503, 504 ->
          new SearchUnavailable("Elasticsearch cannot serve", refused);
      default -> refused;
    };
  }

  private static void signIn(RestClientBuilder builder, String user, String password) {
    BasicCredentialsProvider credentials = new BasicCredentialsProvider();
    credentials.setCredentials(AuthScope.ANY, new UsernamePasswordCredentials(user, password));
    builder.setHttpClientConfigCallback(http -> http.setDefaultCredentialsProvider(credentials));
  }
}
