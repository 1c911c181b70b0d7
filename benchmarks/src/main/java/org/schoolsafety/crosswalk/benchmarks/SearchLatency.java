package org.schoolsafety.crosswalk.benchmarks;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.http.HttpHost;
import org.apache.http.auth.AuthScope;
import org.apache.http.auth.UsernamePasswordCredentials;
import org.apache.http.impl.client.BasicCredentialsProvider;
import org.elasticsearch.client.RestClient;
import org.schoolsafety.crosswalk.content.vocabulary.Vocabulary;
import org.schoolsafety.crosswalk.search.query.FacetCounts;
import org.schoolsafety.crosswalk.search.query.FilterQueries;
import org.schoolsafety.crosswalk.search.query.GuidanceQuery;
import org.schoolsafety.crosswalk.search.query.QueryText;
import org.schoolsafety.crosswalk.search.query.SortOrder;
import org.schoolsafety.crosswalk.search.query.Synonyms;
import org.schoolsafety.crosswalk.search.query.TextQuery;

/**
 * Search through the API against the same query sent straight to Elasticsearch, turn by turn in one
 * run.
 */
public final class SearchLatency {

  private static final List<String> QUERIES =
      List.of(
          "tornado drill",
          "SRO training",
          "threat assessment team",
          "\"course of action\"",
          "evacuation bus",
          "family reunification",
          "hazard annex -grant",
          "assessments");
  private static final int WARM_UP = 15;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Synonyms synonyms = Synonyms.of(Vocabulary.load());
  private final Node node;

  private SearchLatency(Node node) {
    this.node = node;
  }

  /** Arguments: data directory, rounds. */
  public static void main(String[] arguments) throws Exception {
    new SearchLatency(Node.in(Path.of(arguments[0]))).measure(Integer.parseInt(arguments[1]));
  }

  private void measure(int rounds) throws Exception {
    try (RestClientTransport transport =
        new RestClientTransport(client(), new JacksonJsonpMapper())) {
      ElasticsearchClient elastic = new ElasticsearchClient(transport);
      int samples = rounds * QUERIES.size();
      double[] byApi = new double[samples];
      double[] straight = new double[samples];
      int at = 0;
      for (int round = -WARM_UP; round < rounds; round++) {
        for (String query : QUERIES) {
          double api = millis(() -> ask(query));
          double raw = millis(() -> elastic.search(request(query), Map.class));
          if (round >= 0) {
            byApi[at] = api;
            straight[at++] = raw;
          }
        }
      }
      report(Figures.of(byApi), Figures.of(straight));
    }
  }

  private static void report(Figures api, Figures raw) {
    System.out.println("through the API             " + api);
    System.out.println("straight to Elasticsearch   " + raw);
    System.out.printf("ratio of medians            %.2f%n", api.median() / raw.median());
  }

  private void ask(String query) throws Exception {
    String q = URLEncoder.encode(query, StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(node.url() + "/api/v1/guidance?q=" + q)).build();
    HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
    if (response.statusCode() != 200) {
      throw new IllegalStateException("The API answered " + response.statusCode());
    }
  }

  private SearchRequest request(String text) {
    GuidanceQuery question =
        new GuidanceQuery(text, Map.of(), null, null, SortOrder.RELEVANCE, 20, null);
    return SearchRequest.of(
        request ->
            request
                .index("crosswalk-guidance")
                .query(new TextQuery(QueryText.parse(text), synonyms).build())
                .postFilter(FilterQueries.all(question))
                .aggregations(FacetCounts.aggregations(question))
                .sort(question.effectiveSort().options())
                .size(question.size() + 1)
                .trackTotalHits(total -> total.enabled(true)));
  }

  private RestClient client() throws Exception {
    BasicCredentialsProvider credentials = new BasicCredentialsProvider();
    credentials.setCredentials(
        AuthScope.ANY,
        new UsernamePasswordCredentials("elastic", node.secret("elasticsearch-password")));
    return RestClient.builder(new HttpHost("127.0.0.1", node.port("elasticsearch")))
        .setHttpClientConfigCallback(http -> http.setDefaultCredentialsProvider(credentials))
        .build();
  }

  /** Something that can be timed. */
  private interface Timed {
    void run() throws Exception;
  }

  private static double millis(Timed timed) throws Exception {
    long begun = System.nanoTime();
    timed.run();
    return (System.nanoTime() - begun) / 1e6;
  }
}
