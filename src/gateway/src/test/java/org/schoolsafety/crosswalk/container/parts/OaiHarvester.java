package org.schoolsafety.crosswalk.container.parts;

import io.gdcc.xoai.model.oaipmh.results.Record;
import io.gdcc.xoai.model.oaipmh.results.Set;
import io.gdcc.xoai.model.oaipmh.results.record.Header;
import io.gdcc.xoai.serviceprovider.ServiceProvider;
import io.gdcc.xoai.serviceprovider.client.OAIClient;
import io.gdcc.xoai.serviceprovider.exceptions.IdDoesNotExistException;
import io.gdcc.xoai.serviceprovider.model.Context;
import io.gdcc.xoai.serviceprovider.parameters.GetRecordParameters;
import io.gdcc.xoai.serviceprovider.parameters.ListIdentifiersParameters;
import io.gdcc.xoai.serviceprovider.parameters.ListRecordsParameters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An OAI-PMH client that others wrote (XOAI), outside the server. */
public final class OaiHarvester {

  private final ServiceProvider client;

  /**
   * @param address where the repository answers
   */
  public OaiHarvester(String address) {
    client =
        new ServiceProvider(
            new Context()
                .withBaseUrl(address)
                .withSaveUnparsedMetadata()
                .withOAIClient(OAIClient.newBuilder().withBaseUrl(address).build()));
  }

  /** All records: by identifier, whether it is deleted. */
  public Map<String, Boolean> records() throws Exception {
    Map<String, Boolean> harvested = new HashMap<>();
    client
        .listRecords(ListRecordsParameters.request().withMetadataPrefix("oai_dc"))
        .forEachRemaining(record -> note(record, harvested));
    return harvested;
  }

  private static void note(Record record, Map<String, Boolean> harvested) {
    Header header = record.getHeader();
    if (harvested.put(header.getIdentifier(), header.isDeleted()) != null) {
      throw new AssertionError(header.getIdentifier() + " came twice");
    }
    if ((record.getMetadata() == null) != header.isDeleted()) {
      throw new AssertionError(header.getIdentifier() + " is deleted or has metadata, not both");
    }
  }

  /** What the repository says of its deletions. */
  public String deletions() {
    return client.identify().getDeletedRecord().value();
  }

  /** The sets. */
  public List<String> sets() throws Exception {
    List<String> sets = new ArrayList<>();
    client.listSets().forEachRemaining((Set set) -> sets.add(set.getSpec()));
    return sets;
  }

  /** The identifiers of what is in this set. */
  public List<String> identifiersIn(String set) throws Exception {
    List<String> inSet = new ArrayList<>();
    client
        .listIdentifiers(
            ListIdentifiersParameters.request().withMetadataPrefix("oai_dc").withSetSpec(set))
        .forEachRemaining(header -> inSet.add(header.getIdentifier()));
    return inSet;
  }

  /** Whether there is such a record, and it is not deleted. */
  public boolean has(String identifier) {
    try {
      Record record =
          client.getRecord(
              new GetRecordParameters()
                  .withIdentifier(identifier)
                  .withMetadataFormatPrefix("crosswalk"));
      return record.getHeader().getIdentifier().equals(identifier)
          && !record.getHeader().isDeleted();
    } catch (IdDoesNotExistException unknown) {
      return false;
    } catch (Exception failure) {
      throw new AssertionError(failure);
    }
  }
}
