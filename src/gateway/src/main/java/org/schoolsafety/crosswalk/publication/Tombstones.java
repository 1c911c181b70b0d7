package org.schoolsafety.crosswalk.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;
import org.schoolsafety.crosswalk.taxonomy.Taxonomy;

/** Says of a withdrawn item what is left to say: why, when, by whom, and what to use instead. */
@ApplicationScoped
public class Tombstones {

  @Inject GuidanceItems items;
  @Inject Taxonomy taxonomy;

  /** The refusal to give the item out. */
  ProblemException of(ItemState item) {
    GuidanceRecord record = item.record();
    ProblemException gone =
        new ProblemException(ProblemType.WITHDRAWN, sentence(record))
            .with("id", record.id())
            .with("guidanceTitle", record.title())
            .with("publisher", record.publisher().name())
            .with("withdrawal", members(record))
            .with("page", "/guidance/" + record.id())
            .with("versions", "/api/v1/guidance/" + record.id() + "/versions")
            .header("ETag", "\"" + item.tag() + "\"");
    UUID instead = record.withdrawal() == null ? null : record.withdrawal().replacedBy();
    if (instead != null) {
      items.find(instead).ifPresent(other -> gone.with("replacement", replacement(other)));
    }
    return gone;
  }

  private String sentence(GuidanceRecord record) {
    Withdrawal withdrawal = record.withdrawal();
    return withdrawal == null
        ? "\"%s\" was withdrawn.".formatted(record.title())
        : "\"%s\" was withdrawn by %s on %s (%s): %s"
            .formatted(
                record.title(),
                withdrawal.byOrganization(),
                withdrawal.at().toString().substring(0, 10),
                taxonomy.label("withdrawal-reason", withdrawal.reason()).toLowerCase(Locale.ROOT),
                withdrawal.explanation());
  }

  private Map<String, Object> members(GuidanceRecord record) {
    Map<String, Object> members = new LinkedHashMap<>();
    Withdrawal withdrawal = record.withdrawal();
    if (withdrawal != null) {
      members.put("reason", withdrawal.reason());
      members.put("reasonLabel", taxonomy.label("withdrawal-reason", withdrawal.reason()));
      members.put("explanation", withdrawal.explanation());
      members.put("at", withdrawal.at());
      members.put("byOrganization", withdrawal.byOrganization());
      if (withdrawal.replacedBy() != null) {
        members.put("replacedBy", withdrawal.replacedBy());
      }
    }
    return members;
  }

  private static Map<String, Object> replacement(GuidanceRecord other) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("id", other.id());
    members.put("title", other.title());
    members.put("status", other.status());
    members.put("href", "/api/v1/guidance/" + other.id());
    members.put("page", "/guidance/" + other.id());
    return members;
  }
}
