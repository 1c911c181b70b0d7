package org.schoolsafety.crosswalk.vetting.likeness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.schoolsafety.crosswalk.content.extraction.Overlap;
import org.schoolsafety.crosswalk.content.extraction.Shingles;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.security.Caller;

/**
 * Finds what an item or a submission is like: an index proposes by text and by title, and the whole
 * texts of the likeliest are compared.
 */
@ApplicationScoped
public class FindLikenesses {

  /** How many whole texts are compared for one answer. */
  private static final int MOST_BY_TEXT = 30;

  private static final int MOST_BY_TITLE = 10;

  private static final Comparator<Likeness> LIKEST_FIRST =
      Comparator.comparing(Likeness::kind)
          .thenComparing(likeness -> -likeness.overlap().most())
          .thenComparing(likeness -> -likeness.overlap().least())
          .thenComparing(likeness -> likeness.other().title())
          .thenComparing(likeness -> likeness.other().is().id());

  @Inject ComparedTexts texts;
  @Inject Proposals proposals;

  /**
   * What a submission is like.
   *
   * @throws ProblemException if it is not known, or not for this caller to know
   */
  public List<Likeness> ofSubmission(UUID id, Caller caller) {
    return of(texts.ofSubmission(id, caller), caller);
  }

  /**
   * What an item is like.
   *
   * @throws ProblemException if it is not known, or was withdrawn
   */
  public List<Likeness> ofGuidance(UUID id, Caller caller) {
    return of(texts.ofGuidance(id), caller);
  }

  private List<Likeness> of(ComparedText text, Caller caller) {
    List<Other> byText =
        Sketch.of(text.passages())
            .map(sketch -> proposals.byText(text, sketch, caller))
            .orElse(List.of());
    Set<Other> seen = new LinkedHashSet<>(Set.of(text.is()));
    Shingles own = Shingles.of(text.passages());
    return Stream.concat(
            visible(byText, seen, caller, text).limit(MOST_BY_TEXT),
            visible(proposals.byTitle(text, caller), seen, caller, text).limit(MOST_BY_TITLE))
        .flatMap(other -> judged(text, own, other).stream())
        .sorted(LIKEST_FIRST)
        .toList();
  }

  /** Lazily: no more texts are read than are compared. */
  private Stream<ComparedText> visible(
      List<Other> proposed, Set<Other> seen, Caller caller, ComparedText text) {
    return proposed.stream()
        .filter(seen::add)
        .flatMap(other -> texts.find(other, caller).stream())
        .filter(other -> !other.isOneWith(text));
  }

  private static Optional<Likeness> judged(ComparedText text, Shingles own, ComparedText other) {
    Overlap overlap = own.overlap(Shingles.of(other.passages()));
    double titles = Titles.likeness(text.title(), other.title());
    return LikenessKind.of(overlap, titles)
        .map(kind -> new Likeness(other.withoutText(), kind, overlap));
  }
}
