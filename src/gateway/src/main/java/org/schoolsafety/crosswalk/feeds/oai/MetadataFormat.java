package org.schoolsafety.crosswalk.feeds.oai;

import java.util.Arrays;

/** The formats in which records are to be had. */
enum MetadataFormat {
  /** Unqualified Dublin Core, which every provider has. */
  OAI_DC(
      "oai_dc",
      "http://www.openarchives.org/OAI/2.0/oai_dc/",
      "http://www.openarchives.org/OAI/2.0/oai_dc.xsd"),
  /** Dublin Core terms with every facet and every statement of evidence. */
  CROSSWALK("crosswalk", "https://crosswalk.schoolsafety.org/oai/1.0", "/oai/crosswalk-oai.xsd");

  private final String prefix;
  private final String namespace;
  private final String schema;

  MetadataFormat(String prefix, String namespace, String schema) {
    this.prefix = prefix;
    this.namespace = namespace;
    this.schema = schema;
  }

  String prefix() {
    return prefix;
  }

  String namespace() {
    return namespace;
  }

  /** Where its schema lies, relative to this gateway. */
  String schema() {
    return schema;
  }

  static MetadataFormat of(String prefix) {
    return Arrays.stream(values())
        .filter(format -> format.prefix.equals(prefix))
        .findFirst()
        .orElseThrow(
            () ->
                new OaiFault(
                    OaiFault.Code.CANNOT_DISSEMINATE_FORMAT,
                    "There is no format \"" + prefix + "\"; see ListMetadataFormats."));
  }
}
