package org.schoolsafety.crosswalk.subscriptions.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /**
   * What there is to tell of these; there may be nothing.
   *
   * @param stillFound which of some items the search that is followed finds now
   */
  List<News> of(List<Happening> happenings, Function<List<GuidanceRecord>, Set<UUID>> stillFound) {
    Map<UUID, GuidanceRecord> known = read(happenings.stream().map(Happening::guidance));
    List<Happening> left =
        Digested.of(
            happenings.stream().filter(each -> known.containsKey(each.guidance())).toList(),
            id -> known.get(id).current(),
            back -> stillFound.apply(back.stream().map(known::get).toList()));
    known.putAll(read(left.stream().flatMap(each -> pointedTo(known.get(each.guidance())))));
    return left.stream().map(each -> news(each, known.get(each.guidance()), known)).toList();
  }

  /** However many they are, in one query. */
  private Map<UUID, GuidanceRecord> read(Stream<UUID> ids) {
    Set<UUID> all = ids.collect(Collectors.toSet());
    return all.isEmpty() ? new HashMap<>() : guidance.current(all);
  }

  private static Stream<UUID> pointedTo(GuidanceRecord item) {
    Withdrawal withdrawal = item.withdrawal();
    return Stream.concat(
            Stream.of(item.supersededBy(), withdrawal == null ? null : withdrawal.replacedBy()),
            item.conflicts().stream().map(NotedConflict::with))
        .filter(Objects::nonNull);
  }

  private News news(Happening happening, GuidanceRecord item, Map<UUID, GuidanceRecord> known) {
    if (Standing.of(item.status()) == Standing.WITHDRAWN) {
      Withdrawal withdrawal = item.withdrawal();
      return new News(
          Chapter.WITHDRAWN,
          item.title(),
          address(item),
          withdrawal.byOrganization(),
          withdrawal.at(),
          withdrawal.explanation(),
          pointer(known.get(withdrawal.replacedBy())));
    }
    return happening.what() == What.CONFLICT
        ? conflict(happening, item, known)
        : change(happening, item, known);
  }

  private News change(Happening happening, GuidanceRecord item, Map<UUID, GuidanceRecord> known) {
    String words = happening.explanation().isBlank() ? item.summary() : happening.explanation();
    return news(
        item, happening.what().chapter(), happening.at(), words, known.get(item.supersededBy()));
  }

  /** The latest that is open, since that is what there is to read about. */
  private News conflict(Happening happening, GuidanceRecord item, Map<UUID, GuidanceRecord> known) {
    NotedConflict latest =
        item.conflicts().stream()
            .filter(NotedConflict::open)
            .reduce((one, other) -> one.at().isAfter(other.at()) ? one : other)
            .orElse(null);
    return latest == null
        ? news(item, Chapter.CONFLICTING, happening.at(), "It has been decided on since.", null)
        : news(
            item,
            Chapter.CONFLICTING,
            latest.at(),
            latest.courseOfAction(),
            known.get(latest.with()));
  }

  private News news(
      GuidanceRecord item,
      Chapter chapter,
      Instant at,
      String words,
      @Nullable GuidanceRecord other) {
    return new News(
        chapter, item.title(), address(item), item.publisher().name(), at, words, pointer(other));
  }

  /** Only to what is in force: nobody is sent from one ghost to another. */
  private News.@Nullable Pointer pointer(@Nullable GuidanceRecord other) {
    return other == null || !other.current()
        ? null
        : new News.Pointer(other.title(), address(other));
  }

  private String address(GuidanceRecord item) {
    return publicUrl.replaceAll("/+$", "") + "/guidance/" + item.id();
  }
}
