package org.schoolsafety.crosswalk.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A whole harvest by one client, part after part, by the changes API, by OAI-PMH and as the
 * catalog: records a second, and the gateway's memory before, meanwhile and after.
 */
public final class HarvestRate {

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final JsonFactory json = new JsonFactory();
  private final XMLInputFactory xml = XMLInputFactory.newInstance();
  private final Node node;

  private HarvestRate(Node node) {
    this.node = node;
  }

  /** One part of a list: how many it had, and where the next one is; absent in the last part. */
  private record Part(int records, @Nullable String next) {}

  /** Reads one part. */
  private interface Reader {
    Part read(String where) throws Exception;
  }

  /** Arguments: data directory, harvests by each protocol. */
  public static void main(String[] arguments) throws Exception {
    HarvestRate rate = new HarvestRate(Node.in(Path.of(arguments[0])));
    try (GatewayMemory memory = new GatewayMemory(rate.node)) {
      System.out.println("before                  " + memory.now());
      for (int harvest = 0; harvest < Integer.parseInt(arguments[1]); harvest++) {
        rate.measure("changes API", memory, "/api/v1/changes?limit=1000", rate::changes);
        String list = "/oai?verb=ListRecords&metadataPrefix=";
        rate.measure("OAI-PMH, oai_dc", memory, list + "oai_dc", rate::oai);
        rate.measure("OAI-PMH, crosswalk", memory, list + "crosswalk", rate::oai);
        rate.measure("catalog (DCAT-US)", memory, "/catalog.json", rate::catalog);
      }
      System.out.println("after                   " + memory.now());
    }
  }

  private void measure(String name, GatewayMemory memory, String where, Reader reader)
      throws Exception {
    memory.most();
    long begun = System.nanoTime();
    int records = 0;
    for (String next = where; next != null; ) {
      Part part = reader.read(next);
      records += part.records();
      next = part.next();
    }
    double seconds = (System.nanoTime() - begun) / 1e9;
    System.out.printf(
        "%-20s %,9d records in %6.1f s, %,8.0f a second; meanwhile at most %s%n",
        name, records, seconds, records / seconds, memory.most());
  }

  private InputStream get(String path) throws IOException, InterruptedException {
    HttpResponse<InputStream> answer =
        http.send(
            HttpRequest.newBuilder(URI.create(node.url() + path)).build(),
            HttpResponse.BodyHandlers.ofInputStream());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + " answered " + answer.statusCode());
    }
    return answer.body();
  }

  private Part changes(String where) throws Exception {
    int records = 0;
    String next = "";
    boolean more = false;
    try (JsonParser parser = json.createParser(get(where))) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.FIELD_NAME) {
          String name = parser.currentName();
          parser.nextToken();
          records += name.equals("position") ? 1 : 0;
          next = name.equals("next") ? parser.getText() : next;
          more |= name.equals("hasMore") && parser.getBooleanValue();
        }
      }
    }
    return new Part(records, more ? "/api/v1/changes?limit=1000&after=" + next : null);
  }

  private Part oai(String where) throws Exception {
    int records = 0;
    String token = "";
    try (InputStream body = get(where)) {
      XMLStreamReader reader = xml.createXMLStreamReader(body);
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT) {
          records += reader.getLocalName().equals("record") ? 1 : 0;
          token = reader.getLocalName().equals("resumptionToken") ? reader.getElementText() : token;
        }
      }
    }
    String next = "/oai?verb=ListRecords&resumptionToken=";
    return new Part(
        records, token.isEmpty() ? null : next + URLEncoder.encode(token, StandardCharsets.UTF_8));
  }

  private Part catalog(String where) throws Exception {
    int records = 0;
    try (JsonParser parser = json.createParser(get(where))) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        records += token == JsonToken.FIELD_NAME && parser.currentName().equals("checksum") ? 1 : 0;
      }
    }
    return new Part(records, null);
  }
}
