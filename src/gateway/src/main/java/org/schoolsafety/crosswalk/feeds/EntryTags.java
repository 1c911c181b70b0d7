package org.schoolsafety.crosswalk.feeds;

import java.util.ArrayList;
import java.util.List;
import org.schoolsafety.crosswalk.publication.EvidenceStatement;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/** An item's tags and ratings as the categories of its entry. */
final class EntryTags {

  private final Taxonomy taxonomy;

  EntryTags(Taxonomy taxonomy) {
    this.taxonomy = taxonomy;
  }

  /**
   * A category.
   *
   * @param term the notation
   * @param scheme the URI of its scheme
   * @param label what people call it
   */
  record Tag(String term, String scheme, String label) {}

  List<Tag> of(GuidanceRecord item) {
    List<Tag> tags = new ArrayList<>();
    add(tags, "phase", item.phases());
    add(tags, "topic", item.topics());
    add(tags, "audience", item.audiences());
    add(tags, "function", item.functions());
    add(tags, "hazard", item.hazards());
    add(tags, "kind", item.kind() == null ? List.of() : List.of(item.kind()));
    for (EvidenceStatement stated : item.evidence()) {
      add(tags, stated.scale(), List.of(stated.rating()));
    }
    return tags;
  }

  private void add(List<Tag> tags, String scheme, List<String> notations) {
    String uri = taxonomy.scheme(scheme).map(known -> known.uri().toString()).orElse("");
    notations.forEach(
        notation -> tags.add(new Tag(notation, uri, taxonomy.label(scheme, notation))));
  }
}
