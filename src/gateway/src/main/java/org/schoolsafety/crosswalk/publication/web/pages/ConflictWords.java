package org.schoolsafety.crosswalk.publication.web.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import org.schoolsafety.crosswalk.platform.pages.PlainDates;
import org.schoolsafety.crosswalk.publication.GuidanceItems;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.ItemScope;
import org.schoolsafety.crosswalk.publication.ItemState;
import org.schoolsafety.crosswalk.publication.NotedConflict;
import org.schoolsafety.crosswalk.publication.Standing;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/** Says in words what is on record of conflicts. */
@ApplicationScoped
public class ConflictWords {

  @Inject GuidanceItems items;
  @Inject Taxonomy taxonomy;

  /** What this item's page says of its conflicts, those that are open first. */
  List<ConflictNotice> notices(GuidanceRecord record) {
    Map<UUID, ItemState> others =
        items.states(record.conflicts().stream().map(NotedConflict::with).distinct().toList());
    return record.conflicts().stream()
        .sorted((one, other) -> Boolean.compare(other.open(), one.open()))
        .map(conflict -> notice(record, conflict, others.get(conflict.with()).record()))
        .toList();
  }

  /** What this decision means to a reader. */
  public String decision(String decision) {
    return switch (decision) {
      case "withdrawn" -> "One of the two is not in force any more";
      case "scoped" -> "Each holds for its own place or people";
      case "both-stand" -> "Both stand";
      case "no-conflict" -> "They do not differ";
      default -> decision;
    };
  }

  /** Where and for whom an item of this title holds. */
  public ScopeRow scope(String title, ItemScope scope) {
    StringJoiner words = new StringJoiner("; ");
    add(words, "setting", "setting", scope.settings());
    add(words, "for", "audience", scope.audiences());
    add(words, "education level", "education-level", scope.levels());
    return new ScopeRow(title, words.toString());
  }

  private void add(StringJoiner words, String name, String scheme, List<String> notations) {
    if (!notations.isEmpty()) {
      List<String> labels =
          notations.stream().map(notation -> taxonomy.label(scheme, notation)).toList();
      words.add(name + ": " + String.join(", ", labels));
    }
  }

  private ConflictNotice notice(
      GuidanceRecord record, NotedConflict conflict, GuidanceRecord other) {
    return new ConflictNotice(
        "/conflicts/" + conflict.id(),
        conflict.open(),
        conflict.courseOfAction(),
        OtherItem.of(other),
        Standing.of(other.status()) == Standing.WITHDRAWN,
        conflict.decision() == null ? "" : decision(conflict.decision()),
        conflict.explanation() == null ? "" : conflict.explanation(),
        conflict.scope().stream()
            .map(
                scope ->
                    scope(scope.item().equals(record.id()) ? record.title() : other.title(), scope))
            .toList(),
        conflict.byOrganization(),
        conflict.ownGuidance(),
        PlainDates.of(conflict.at()));
  }
}
