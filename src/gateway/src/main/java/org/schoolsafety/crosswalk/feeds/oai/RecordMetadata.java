package org.schoolsafety.crosswalk.feeds.oai;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.publication.EvidenceStatement;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/** Writes what is known of an item in one of the formats. */
@ApplicationScoped
public class RecordMetadata {

  private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
  private static final String TERMS = "http://purl.org/dc/terms/";

  @Inject Taxonomy taxonomy;
  @Inject OaiIdentifiers addresses;

  void write(OaiXml xml, MetadataFormat format, GuidanceRecord item) {
    switch (format) {
      case OAI_DC -> dublinCore(xml, item);
      case CROSSWALK -> rich(xml, item);
    }
  }

  private void dublinCore(OaiXml xml, GuidanceRecord item) {
    MetadataFormat format = MetadataFormat.OAI_DC;
    xml.root("oai_dc:dc", "oai_dc", format.namespace(), format.schema());
    xml.attribute("xmlns:dc", DUBLIN_CORE);
    xml.element("dc:title", item.title());
    xml.element("dc:creator", item.publisher().name());
    labels(xml, "dc:subject", "topic", item.topics());
    labels(xml, "dc:subject", "phase", item.phases());
    labels(xml, "dc:subject", "function", item.functions());
    labels(xml, "dc:subject", "hazard", item.hazards());
    xml.element("dc:description", item.summary());
    xml.element("dc:publisher", item.publisher().name());
    xml.element("dc:date", date(item));
    labels(xml, "dc:type", "kind", kind(item));
    xml.element("dc:format", item.file().mediaType());
    xml.element("dc:identifier", addresses.absolute("/guidance/" + item.id()));
    xml.element("dc:source", item.sourceUrl());
    xml.element("dc:language", item.language());
    item.supersedes()
        .forEach(other -> xml.element("dc:relation", addresses.absolute("/guidance/" + other)));
    xml.element("dc:rights", item.rights());
    xml.end();
  }

  private void rich(OaiXml xml, GuidanceRecord item) {
    MetadataFormat format = MetadataFormat.CROSSWALK;
    xml.root("cw:guidance", "cw", format.namespace(), addresses.absolute(format.schema()));
    xml.attribute("xmlns:dcterms", TERMS);
    xml.element("dcterms:identifier", "urn:uuid:" + item.id());
    xml.element("dcterms:title", item.title());
    xml.element("dcterms:description", item.summary());
    publisher(xml, item);
    concepts(xml, "type", "kind", kind(item));
    concepts(xml, "phase", "phase", item.phases());
    concepts(xml, "topic", "topic", item.topics());
    concepts(xml, "audience", "audience", item.audiences());
    concepts(xml, "function", "function", item.functions());
    concepts(xml, "hazard", "hazard", item.hazards());
    item.evidence().forEach(stated -> evidence(xml, stated));
    facts(xml, item);
    file(xml, item);
    xml.end();
  }

  private void publisher(OaiXml xml, GuidanceRecord item) {
    xml.start("cw:publisher");
    xml.attribute("id", item.publisher().id());
    xml.attribute("type", item.publisher().type());
    xml.text(item.publisher().name());
    xml.end();
  }

  private void evidence(OaiXml xml, EvidenceStatement stated) {
    xml.start("cw:evidence");
    xml.attribute("scale", stated.scale());
    xml.attribute("rating", stated.rating());
    attribute(xml, "source", stated.source());
    attribute(xml, "date", stated.date());
    attribute(xml, "scope", stated.scope());
    xml.text(taxonomy.label(stated.scale(), stated.rating()));
    xml.end();
  }

  private void facts(OaiXml xml, GuidanceRecord item) {
    xml.element("dcterms:issued", Objects.toString(item.issued(), ""));
    xml.element("dcterms:available", item.published().toString());
    xml.element("dcterms:modified", item.updated().toString());
    xml.element("dcterms:language", item.language());
    xml.element("dcterms:rights", item.rights());
    xml.element("dcterms:source", item.sourceUrl());
    item.supersedes().forEach(other -> xml.element("dcterms:replaces", "urn:uuid:" + other));
    xml.element("cw:version", Integer.toString(item.version()));
    xml.element("cw:reviewBy", Objects.toString(item.reviewBy(), ""));
    xml.start("cw:vetting");
    xml.attribute("organization", item.vetting().organization());
    xml.attribute("decidedAt", item.vetting().decidedAt().toString());
    xml.text(item.vetting().reason());
    xml.end();
  }

  private void file(OaiXml xml, GuidanceRecord item) {
    xml.start("cw:file");
    xml.attribute("href", addresses.absolute("/api/v1/guidance/" + item.id() + "/file"));
    xml.attribute("mediaType", item.file().mediaType());
    xml.attribute("bytes", Long.toString(item.file().bytes()));
    xml.attribute("sha256", item.file().sha256());
    xml.text(item.file().name());
    xml.end();
  }

  private void concepts(OaiXml xml, String name, String scheme, List<String> notations) {
    String uri = taxonomy.scheme(scheme).map(known -> known.uri().toString()).orElse("");
    for (String notation : notations) {
      xml.start("cw:" + name);
      xml.attribute("scheme", uri);
      xml.attribute("notation", notation);
      xml.text(taxonomy.label(scheme, notation));
      xml.end();
    }
  }

  private void labels(OaiXml xml, String name, String scheme, List<String> notations) {
    notations.forEach(notation -> xml.element(name, taxonomy.label(scheme, notation)));
  }

  private static void attribute(OaiXml xml, String name, @Nullable Object value) {
    if (value != null) {
      xml.attribute(name, value.toString());
    }
  }

  private static List<String> kind(GuidanceRecord item) {
    return item.kind() == null ? List.of() : List.of(item.kind());
  }

  private static String date(GuidanceRecord item) {
    return item.issued() == null ? OaiTime.of(item.published()) : item.issued().toString();
  }
}
