package org.schoolsafety.crosswalk.samples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.schoolsafety.crosswalk.samples.document.Evidence;
import org.schoolsafety.crosswalk.samples.document.FrontMatter;
import org.schoolsafety.crosswalk.samples.document.Organization;
import org.schoolsafety.crosswalk.samples.document.SampleDocument;

/**
 * What {@code library.json} says: the organizations, and for each file its intake metadata and the
 * decision on it.
 */
record Manifest(List<Organization> organizations, List<Entry> documents) {

  /** One file of the library. */
  record Entry(String file, Metadata metadata, Decision decision) {}

  /** What is sent with the file at intake. */
  record Metadata(
      String title,
      String summary,
      String publisher,
      String sourceUrl,
      String issued,
      String language,
      String rights,
      String kind,
      List<String> phases,
      List<String> topics,
      List<String> audiences) {}

  /** What the reviewer decides. */
  record Decision(
      String decision,
      String reason,
      String kind,
      List<String> phases,
      List<String> topics,
      List<String> functions,
      List<String> hazards,
      List<String> audiences,
      List<Evidence> evidence) {}

  static Manifest of(SampleLibrary library) {
    return new Manifest(
        library.organizations(), library.documents().stream().map(Manifest::entry).toList());
  }

  String json() {
    try {
      return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The manifest holds only texts and lists", e);
    }
  }

  private static Entry entry(SampleDocument document) {
    return new Entry(document.fileName(), metadata(document.about()), decision(document.about()));
  }

  private static Metadata metadata(FrontMatter about) {
    return new Metadata(
        about.title(),
        about.summary(),
        about.publisher(),
        about.sourceUrl(),
        about.issued(),
        about.language(),
        about.rights(),
        about.kind(),
        about.phases(),
        about.topics(),
        about.audiences());
  }

  private static Decision decision(FrontMatter about) {
    return new Decision(
        "publish",
        about.reason(),
        about.kind(),
        about.phases(),
        about.topics(),
        about.functions(),
        about.hazards(),
        about.audiences(),
        about.evidence());
  }
}
