package org.schoolsafety.crosswalk.feeds.oai;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schoolsafety.crosswalk.container.GatewayArchive;
import org.schoolsafety.crosswalk.container.InTransaction;
import org.schoolsafety.crosswalk.container.Publisher;
import org.schoolsafety.crosswalk.container.Records;
import org.schoolsafety.crosswalk.container.parts.OaiHarvester;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;

/** A harvester that others wrote, over HTTP: what it has agrees with the log. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OaiClientIT {

  private static final int ITEMS = Integer.getInteger("crosswalk.oai.items", 5_000);
  private static final int TOGETHER = 100;

  @Inject Publisher publisher;
  @Inject InTransaction inTransaction;
  @ArquillianResource URL gateway;

  @Deployment
  static WebArchive gateway() {
    return GatewayArchive.with(OaiClientIT.class);
  }

  /** In the server. */
  @Test
  @Order(1)
  void a_library_of_thousands_with_deletions_is_published() {
    List<GuidanceRecord> all =
        IntStream.range(0, ITEMS).mapToObj(number -> Records.titled("Plan " + number)).toList();

    for (int first = 0; first < ITEMS; first += TOGETHER) {
      List<GuidanceRecord> some = all.subList(first, Math.min(ITEMS, first + TOGETHER));
      inTransaction.call(
          () -> {
            some.forEach(publisher::append);
            return some.size();
          });
    }
    for (int item = 0; item < ITEMS; item += 50) {
      publisher.withdraw(all.get(item));
    }

    assertThat(all).hasSize(ITEMS);
  }

  @Test
  @Order(2)
  @RunAsClient
  void all_of_it_comes_over_many_pages_and_agrees_with_the_log() throws Exception {
    Map<String, Boolean> harvested = new OaiHarvester(gateway + "oai").records();

    Map<String, Boolean> log = stateOfTheLog();

    assertThat(harvested).hasSizeGreaterThanOrEqualTo(ITEMS).isEqualTo(log);
    assertThat(harvested).containsValue(true);
  }

  @Test
  @Order(3)
  @RunAsClient
  void the_client_reads_who_we_are_our_sets_and_single_records() throws Exception {
    OaiHarvester harvester = new OaiHarvester(gateway + "oai");

    List<String> inSet = harvester.identifiersIn("phase:prevention");

    assertThat(harvester.deletions()).isEqualTo("persistent");
    assertThat(harvester.sets())
        .contains("phase:response", "publisher:test-publisher", "topic", "kind:toolkit");
    assertThat(inSet).anyMatch(harvester::has);
    assertThat(harvester.has("oai:localhost:nothing")).isFalse();
  }

  /** By identifier: whether it is deleted. */
  private Map<String, Boolean> stateOfTheLog() throws IOException {
    Map<String, Boolean> state = new HashMap<>();
    boolean more = true;
    for (String cursor = ""; more; ) {
      URL page = URI.create(gateway + "api/v1/changes?limit=1000&after=" + cursor).toURL();
      try (JsonReader reader = Json.createReader(page.openStream())) {
        JsonObject changes = reader.readObject();
        changes
            .getJsonArray("items")
            .getValuesAs(JsonObject.class)
            .forEach(
                each ->
                    state.put(
                        "oai:localhost:" + each.getString("guidanceId"),
                        each.containsKey("tombstone")));
        cursor = changes.getString("next");
        more = changes.getBoolean("hasMore");
      }
    }
    return state;
  }
}
