package org.schoolsafety.crosswalk.feeds.oai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gdcc.xoai.model.oaipmh.results.Record;
import io.gdcc.xoai.model.oaipmh.results.Set;
import io.gdcc.xoai.model.oaipmh.results.record.Header;
import io.gdcc.xoai.model.oaipmh.verbs.Identify;
import io.gdcc.xoai.serviceprovider.ServiceProvider;
import io.gdcc.xoai.serviceprovider.client.OAIClient;
import io.gdcc.xoai.serviceprovider.exceptions.IdDoesNotExistException;
import io.gdcc.xoai.serviceprovider.model.Context;
import io.gdcc.xoai.serviceprovider.parameters.GetRecordParameters;
import io.gdcc.xoai.serviceprovider.parameters.ListIdentifiersParameters;
import io.gdcc.xoai.serviceprovider.parameters.ListRecordsParameters;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.schoolsafety.crosswalk.container.GatewayArchive;
import org.schoolsafety.crosswalk.container.InTransaction;
import org.schoolsafety.crosswalk.container.Publisher;
import org.schoolsafety.crosswalk.container.Records;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.LogEntry;
import org.schoolsafety.crosswalk.publication.PublicationLog;

/** A harvester that others wrote, over HTTP. */
@ExtendWith(ArquillianExtension.class)
class OaiClientIT {

  private static final int ITEMS = Integer.getInteger("crosswalk.oai.items", 5_000);
  private static final int TOGETHER = 100;

  @Inject Publisher publisher;
  @Inject PublicationLog log;
  @Inject InTransaction inTransaction;
  @Inject ServletContext gateway;

  @Deployment
  static WebArchive gateway() {
    return GatewayArchive.with(OaiClientIT.class);
  }

  @Test
  void thousands_of_records_with_deletions_come_over_many_pages_and_agree_with_the_log()
      throws Exception {
    List<GuidanceRecord> published = publishMany();
    for (int item = 0; item < published.size(); item += 50) {
      publisher.withdraw(published.get(item));
    }

    Map<String, Boolean> harvested = new HashMap<>();
    client()
        .listRecords(ListRecordsParameters.request().withMetadataPrefix("oai_dc"))
        .forEachRemaining(record -> note(record, harvested));

    assertThat(harvested).hasSizeGreaterThanOrEqualTo(ITEMS).isEqualTo(stateOfTheLog());
  }

  @Test
  void the_client_reads_who_we_are_our_sets_and_single_records() throws Exception {
    GuidanceRecord item = publisher.publish("For one reader");
    String identifier = "oai:localhost:" + item.id();

    ServiceProvider client = client();
    Identify identity = client.identify();
    List<String> sets = new ArrayList<>();
    client.listSets().forEachRemaining((Set set) -> sets.add(set.getSpec()));
    Record record =
        client.getRecord(
            new GetRecordParameters()
                .withIdentifier(identifier)
                .withMetadataFormatPrefix("crosswalk"));
    List<String> inSet = new ArrayList<>();
    client
        .listIdentifiers(
            ListIdentifiersParameters.request()
                .withMetadataPrefix("oai_dc")
                .withSetSpec("phase:prevention"))
        .forEachRemaining(header -> inSet.add(header.getIdentifier()));

    assertThat(identity.getDeletedRecord().value()).isEqualTo("persistent");
    assertThat(sets)
        .contains("phase:response", "publisher:test-publisher", "topic", "kind:toolkit");
    assertThat(record.getHeader().getIdentifier()).isEqualTo(identifier);
    assertThat(record.getHeader().isDeleted()).isFalse();
    assertThat(inSet).contains(identifier);
    assertThatThrownBy(
            () ->
                client.getRecord(
                    new GetRecordParameters()
                        .withIdentifier("oai:localhost:nothing")
                        .withMetadataFormatPrefix("oai_dc")))
        .isInstanceOf(IdDoesNotExistException.class);
  }

  private ServiceProvider client() {
    String server = ConfigProvider.getConfig().getValue("crosswalk.public.url", String.class);
    String oai = server + gateway.getContextPath() + "/oai";
    return new ServiceProvider(
        new Context()
            .withBaseUrl(oai)
            .withSaveUnparsedMetadata()
            .withOAIClient(OAIClient.newBuilder().withBaseUrl(oai).build()));
  }

  private List<GuidanceRecord> publishMany() {
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
    return all;
  }

  private static void note(Record record, Map<String, Boolean> harvested) {
    Header header = record.getHeader();
    assertThat(harvested.put(header.getIdentifier(), header.isDeleted())).isNull();
    assertThat(record.getMetadata() == null).isEqualTo(header.isDeleted());
  }

  /** By identifier: whether it is deleted. */
  private Map<String, Boolean> stateOfTheLog() {
    Map<String, Boolean> state = new HashMap<>();
    for (LogEntry entry : log.after(0, 1_000_000)) {
      state.put("oai:localhost:" + entry.guidanceId(), !entry.leavesItemCurrent());
    }
    return state;
  }
}
