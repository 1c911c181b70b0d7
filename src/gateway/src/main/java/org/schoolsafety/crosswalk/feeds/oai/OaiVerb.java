package org.schoolsafety.crosswalk.feeds.oai;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The six verbs, with what each takes. */
enum OaiVerb {
  IDENTIFY("Identify", Set.of(), Set.of()),
  LIST_METADATA_FORMATS("ListMetadataFormats", Set.of(), Set.of("identifier")),
  LIST_SETS("ListSets", Set.of(), Set.of("resumptionToken")),
  GET_RECORD("GetRecord", Set.of("identifier", "metadataPrefix"), Set.of()),
  LIST_IDENTIFIERS("ListIdentifiers", Set.of("metadataPrefix"), Set.of("from", "until", "set")),
  LIST_RECORDS("ListRecords", Set.of("metadataPrefix"), Set.of("from", "until", "set"));

  private final String word;
  private final Set<String> required;
  private final Set<String> optional;

  OaiVerb(String word, Set<String> required, Set<String> optional) {
    this.word = word;
    this.required = required;
    this.optional = optional;
  }

  String word() {
    return word;
  }

  static OaiVerb of(List<String> given) {
    Optional<OaiVerb> verb =
        given.size() == 1
            ? Arrays.stream(values()).filter(one -> one.word.equals(given.get(0))).findFirst()
            : Optional.empty();
    return verb.orElseThrow(
        () ->
            new OaiFault(
                OaiFault.Code.BAD_VERB,
                "One verb is needed: Identify, ListMetadataFormats, ListSets, GetRecord,"
                    + " ListIdentifiers or ListRecords."));
  }

  boolean lists() {
    return this == LIST_IDENTIFIERS || this == LIST_RECORDS;
  }

  /** Refuses what the verb does not take, and asks for what it needs. */
  void check(Set<String> given) {
    if (lists() && given.equals(Set.of("resumptionToken"))) {
      return;
    }
    for (String name : given) {
      if (!required.contains(name) && !optional.contains(name)) {
        String why =
            lists() && name.equals("resumptionToken")
                ? "resumptionToken goes without other arguments."
                : word + " takes no argument " + name + ".";
        throw new OaiFault(OaiFault.Code.BAD_ARGUMENT, why);
      }
    }
    for (String name : required) {
      if (!given.contains(name)) {
        throw new OaiFault(OaiFault.Code.BAD_ARGUMENT, word + " needs the argument " + name + ".");
      }
    }
  }
}
