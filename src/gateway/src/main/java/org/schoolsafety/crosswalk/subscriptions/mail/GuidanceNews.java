package org.schoolsafety.crosswalk.subscriptions.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.publication.NotedConflict;
import org.schoolsafety.crosswalk.publication.ReadGuidance;
import org.schoolsafety.crosswalk.publication.Standing;
import org.schoolsafety.crosswalk.publication.Withdrawal;
import org.schoolsafety.crosswalk.subscriptions.mail.Happening.What;

/** Tells what befell guidance as it stands when the mail is written. */
@ApplicationScoped
class GuidanceNews {

  @Inject ReadGuidance guidance;

  @Inject
  @ConfigProperty(name = "crosswalk.public.url")
  String publicUrl;

  /** What there is to tell of these; there may be nothing. */
  List<News> of(List<Happening> happenings) {
    Map<UUID, GuidanceRecord> present = new HashMap<>();
    happenings.forEach(each -> present.computeIfAbsent(each.guidance(), guidance::current));
    return Digested.of(happenings, id -> present.get(id).current()).stream()
        .map(each -> news(each, present.get(each.guidance())))
        .toList();
  }

  private News news(Happening happening, GuidanceRecord item) {
    if (Standing.of(item.status()) == Standing.WITHDRAWN) {
      Withdrawal withdrawal = item.withdrawal();
      return new News(
          Chapter.WITHDRAWN,
          item.title(),
          address(item),
          withdrawal.byOrganization(),
          withdrawal.at(),
          withdrawal.explanation(),
          pointer(withdrawal.replacedBy()));
    }
    return happening.what() == What.CONFLICT ? conflict(happening, item) : change(happening, item);
  }

  private News change(Happening happening, GuidanceRecord item) {
    String words = happening.explanation().isBlank() ? item.summary() : happening.explanation();
    return news(item, happening.what().chapter(), happening.at(), words, item.supersededBy());
  }

  /** The latest that is open, since that is what there is to read about. */
  private News conflict(Happening happening, GuidanceRecord item) {
    NotedConflict latest =
        item.conflicts().stream()
            .filter(NotedConflict::open)
            .reduce((one, other) -> one.at().isAfter(other.at()) ? one : other)
            .orElse(null);
    return latest == null
        ? news(item, Chapter.CONFLICTING, happening.at(), "It has been decided on since.", null)
        : news(item, Chapter.CONFLICTING, latest.at(), latest.courseOfAction(), latest.with());
  }

  private News news(
      GuidanceRecord item, Chapter chapter, Instant at, String words, @Nullable UUID other) {
    return new News(
        chapter, item.title(), address(item), item.publisher().name(), at, words, pointer(other));
  }

  /** Only to what is in force: nobody is sent from one ghost to another. */
  private News.@Nullable Pointer pointer(@Nullable UUID id) {
    GuidanceRecord other = guidance.other(id);
    return other == null || !other.current()
        ? null
        : new News.Pointer(other.title(), address(other));
  }

  private String address(GuidanceRecord item) {
    return publicUrl.replaceAll("/+$", "") + "/guidance/" + item.id();
  }
}
