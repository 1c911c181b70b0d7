package org.schoolsafety.crosswalk.conflicts.web.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.conflicts.Conflict;
import org.schoolsafety.crosswalk.conflicts.ConflictEvent;
import org.schoolsafety.crosswalk.conflicts.ConflictInItems;
import org.schoolsafety.crosswalk.conflicts.ConflictState;
import org.schoolsafety.crosswalk.conflicts.Resolution;
import org.schoolsafety.crosswalk.platform.pages.PlainDates;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.Standing;
import org.schoolsafety.crosswalk.publication.web.pages.ConflictWords;
import org.schoolsafety.crosswalk.publication.web.pages.ScopeRow;

/** Draws conflicts as their pages' views. */
@ApplicationScoped
public class ConflictViews {

  @Inject ConflictWords words;

  ConflictView view(ConflictInItems found, List<ConflictEvent> events) {
    Conflict conflict = found.conflict();
    Resolution resolution = conflict.resolution();
    return new ConflictView(
        "/conflicts/" + conflict.id(),
        word(conflict.state()),
        conflict.state() == ConflictState.OPEN,
        conflict.state() == ConflictState.DISMISSED,
        conflict.courseOfAction(),
        conflict.description(),
        List.of(
            side(conflict.first(), found.first().record()),
            side(conflict.second(), found.second().record())),
        conflict.reportedBy(),
        PlainDates.of(conflict.createdAt()),
        resolution == null ? "" : words.decision(resolution.decision()),
        resolution == null ? "" : resolution.explanation(),
        scope(found, resolution),
        resolution == null ? "" : resolution.byOrganization(),
        resolution != null && resolution.ownGuidance(),
        rows(events));
  }

  private List<ScopeRow> scope(ConflictInItems found, @Nullable Resolution resolution) {
    return resolution == null
        ? List.of()
        : resolution.scope().stream()
            .map(scope -> words.scope(title(found, scope.item()), scope))
            .toList();
  }

  private static String title(ConflictInItems found, UUID item) {
    return found.conflict().first().item().equals(item)
        ? found.first().record().title()
        : found.second().record().title();
  }

  private static ConflictView.Side side(Conflict.Side side, GuidanceRecord item) {
    Standing standing = Standing.of(item.status());
    String remark =
        switch (standing) {
          case CURRENT -> "";
          case SUPERSEDED -> "has been replaced since";
          case WITHDRAWN -> "has been withdrawn since: do not use it";
        };
    return new ConflictView.Side(
        item.title(),
        standing == Standing.WITHDRAWN ? "" : "/guidance/" + item.id(),
        item.publisher().name(),
        remark,
        item.version() > side.version());
  }

  private static List<ConflictView.Row> rows(List<ConflictEvent> events) {
    List<ConflictView.Row> rows =
        new ArrayList<>(
            events.stream()
                .map(
                    event ->
                        new ConflictView.Row(
                            event.event().substring(0, 1).toUpperCase(Locale.ROOT)
                                + event.event().substring(1),
                            PlainDates.of(event.at()),
                            event.organization(),
                            event.explanation()))
                .toList());
    Collections.reverse(rows);
    return rows;
  }

  private static String word(ConflictState state) {
    return switch (state) {
      case OPEN -> "Open";
      case RESOLVED -> "Resolved";
      case DISMISSED -> "Found to be none";
    };
  }
}
