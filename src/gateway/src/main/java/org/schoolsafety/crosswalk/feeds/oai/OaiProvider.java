package org.schoolsafety.crosswalk.feeds.oai;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.publication.LatestEntries;

/** Answers requests of OAI-PMH 2.0, errors of the protocol included. */
@ApplicationScoped
public class OaiProvider {

  private static final String NAMESPACE = "http://www.openarchives.org/OAI/2.0/";
  private static final String SCHEMA = "http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd";

  @Inject HarvestRecords records;
  @Inject RecordMetadata metadata;
  @Inject OaiSets sets;
  @Inject OaiIdentifiers addresses;
  @Inject LatestEntries latest;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "crosswalk.site.name", defaultValue = "Crosswalk")
  String siteName;

  @Inject
  @ConfigProperty(name = "crosswalk.oai.email", defaultValue = "operator@localhost.localdomain")
  String email;

  /** The answer to a request with these arguments. */
  public String answer(Map<String, List<String>> given) {
    OaiArguments arguments = null;
    try {
      arguments = OaiArguments.of(given);
      return answer(arguments);
    } catch (OaiFault fault) {
      OaiXml xml = begin(OaiTime.of(clock.instant()), fault.notUnderstood() ? null : arguments);
      xml.start("error");
      xml.attribute("code", fault.word());
      xml.text(fault.getMessage());
      xml.end();
      return xml.document();
    }
  }

  private String answer(OaiArguments arguments) {
    return switch (arguments.verb()) {
      case IDENTIFY -> identify(arguments);
      case LIST_METADATA_FORMATS -> listMetadataFormats(arguments);
      case LIST_SETS -> listSets(arguments);
      case GET_RECORD -> getRecord(arguments);
      case LIST_IDENTIFIERS, LIST_RECORDS -> list(arguments);
    };
  }

  private String identify(OaiArguments arguments) {
    OaiXml xml = begin(OaiTime.of(clock.instant()), arguments);
    xml.start("Identify");
    xml.element("repositoryName", siteName);
    xml.element("baseURL", addresses.absolute("/oai"));
    xml.element("protocolVersion", "2.0");
    xml.element("adminEmail", email);
    xml.element("earliestDatestamp", OaiTime.of(latest.earliest().orElseGet(clock::instant)));
    xml.element("deletedRecord", "persistent");
    xml.element("granularity", "YYYY-MM-DDThh:mm:ssZ");
    xml.end();
    return xml.document();
  }

  private String listMetadataFormats(OaiArguments arguments) {
    String identifier = arguments.get("identifier");
    if (identifier != null) {
      records.find(identifier);
    }
    OaiXml xml = begin(OaiTime.of(clock.instant()), arguments);
    xml.start("ListMetadataFormats");
    for (MetadataFormat format : MetadataFormat.values()) {
      xml.start("metadataFormat");
      xml.element("metadataPrefix", format.prefix());
      xml.element("schema", addresses.absolute(format.schema()));
      xml.element("metadataNamespace", format.namespace());
      xml.end();
    }
    xml.end();
    return xml.document();
  }

  private String listSets(OaiArguments arguments) {
    if (arguments.get("resumptionToken") != null) {
      throw new OaiFault(
          OaiFault.Code.BAD_RESUMPTION_TOKEN,
          "The list of sets comes whole; it gives out no token.");
    }
    OaiXml xml = begin(OaiTime.of(clock.instant()), arguments);
    xml.start("ListSets");
    sets.all()
        .forEach(
            (spec, name) -> {
              xml.start("set");
              xml.element("setSpec", spec);
              xml.element("setName", name);
              xml.end();
            });
    xml.end();
    return xml.document();
  }

  private String getRecord(OaiArguments arguments) {
    MetadataFormat format = MetadataFormat.of(arguments.required("metadataPrefix"));
    OaiRecord found = records.find(arguments.required("identifier"));
    OaiXml xml = begin(OaiTime.of(clock.instant()), arguments);
    xml.start("GetRecord");
    record(xml, format, found);
    xml.end();
    return xml.document();
  }

  /**
   * The date of the answer is one up to which the list is complete: harvesters go on from there.
   */
  private String list(OaiArguments arguments) {
    Harvest harvest = Harvest.of(arguments);
    String complete = OaiTime.of(latest.completeUpTo());
    HarvestedPage page = records.next(harvest);
    if (page.records().isEmpty() && page.before() == 0) {
      throw new OaiFault(OaiFault.Code.NO_RECORDS_MATCH, whyNothing(harvest));
    }
    OaiXml xml = begin(complete, arguments);
    xml.start(arguments.verb().word());
    for (OaiRecord each : page.records()) {
      if (arguments.verb() == OaiVerb.LIST_RECORDS) {
        record(xml, harvest.format(), each);
      } else {
        header(xml, each);
      }
    }
    resumption(xml, page);
    xml.end();
    return xml.document();
  }

  private String whyNothing(Harvest harvest) {
    return harvest.set() == null || sets.all().containsKey(harvest.set())
        ? "Nothing matches."
        : "There is no set \"%s\"; ListSets tells all.".formatted(harvest.set());
  }

  /** The last part of a list that came in several says so with an empty token. */
  private static void resumption(OaiXml xml, HarvestedPage page) {
    if (page.next() != null || page.before() > 0) {
      xml.start("resumptionToken");
      xml.attribute("cursor", Long.toString(page.before()));
      xml.text(page.next() == null ? "" : page.next().token());
      xml.end();
    }
  }

  private void record(OaiXml xml, MetadataFormat format, OaiRecord found) {
    xml.start("record");
    header(xml, found);
    if (!found.deleted()) {
      xml.start("metadata");
      metadata.write(xml, format, found.item());
      xml.end();
    }
    xml.end();
  }

  private static void header(OaiXml xml, OaiRecord found) {
    xml.start("header");
    if (found.deleted()) {
      xml.attribute("status", "deleted");
    }
    xml.element("identifier", found.identifier());
    xml.element("datestamp", OaiTime.of(found.datestamp()));
    found.sets().forEach(set -> xml.element("setSpec", set));
    xml.end();
  }

  private OaiXml begin(String responseDate, @Nullable OaiArguments arguments) {
    OaiXml xml = new OaiXml();
    xml.root("OAI-PMH", "", NAMESPACE, SCHEMA);
    xml.element("responseDate", responseDate);
    xml.start("request");
    if (arguments != null) {
      xml.attribute("verb", arguments.verb().word());
      arguments.values().forEach(xml::attribute);
    }
    xml.text(addresses.absolute("/oai"));
    xml.end();
    return xml;
  }
}
