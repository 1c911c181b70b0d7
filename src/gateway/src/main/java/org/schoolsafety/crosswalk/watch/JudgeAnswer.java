package org.schoolsafety.crosswalk.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.content.extraction.Extraction;
import org.schoolsafety.crosswalk.content.extraction.Passage;
import org.schoolsafety.crosswalk.content.extraction.Wording;
import org.schoolsafety.crosswalk.publication.GuidanceItems;
import org.schoolsafety.crosswalk.publication.GuidanceRecord;
import org.schoolsafety.crosswalk.watch.SourceCheck.Found;

/**
 * Says what a source's answer means. A file is held against the published one, and every word
 * counts: one "not" can turn a drill around. Where the address leads to a web page about the file,
 * the page is held against itself as it was first seen, and small changes (dates, menus) pass.
 */
@ApplicationScoped
class JudgeAnswer {

  @Inject GuidanceItems items;
  @Inject SourceTexts texts;

  /** From how many percent of its words on a page has changed. */
  @Inject
  @ConfigProperty(name = "crosswalk.watch.page.percent", defaultValue = "5")
  double pagePercent;

  Verdict judge(SourceCheck known, GuidanceRecord item, SourceAnswer answer) {
    return switch (answer.kind()) {
      case SAME -> same(known, answer);
      case BYTES -> bytes(known, item, answer);
      case TOO_LARGE -> Verdict.notFound(SourceOutcome.UNREADABLE, answer.words(), known);
      case GONE -> Verdict.notFound(SourceOutcome.GONE, answer.words(), known);
      case FAILED -> Verdict.notFound(SourceOutcome.FAILED, answer.words(), known);
      case REFUSED -> Verdict.notFound(SourceOutcome.REFUSED, answer.words(), known);
    };
  }

  private Verdict same(SourceCheck known, SourceAnswer answer) {
    Found before = known.found();
    Found now =
        answer.sha256() == null
            ? before
            : new Found(
                answer.seen(),
                before.contentSha256(),
                before.textSha256(),
                before.basis(),
                before.changedPercent());
    return found(now, null, false);
  }

  private Verdict bytes(SourceCheck known, GuidanceRecord item, SourceAnswer answer) {
    Extraction came = answer.extraction();
    List<Passage> published = items.passages(item.id(), item.version());
    if (item.file().sha256().equals(answer.sha256())) {
      Wording words = Wording.of(published);
      return found(remembered(answer, words, Found.FILE, 0), published, false);
    }
    if (Found.PAGE.equals(known.found().basis())) {
      return page(known, item, answer, came);
    }
    Optional<String> doubt = Plausibility.doubt(item.file().mediaType(), published, came);
    Wording words = Wording.of(came.passages());
    if (doubt.isEmpty()) {
      double percent = changed(Wording.of(published), words);
      return found(remembered(answer, words, Found.FILE, percent), came.passages(), false);
    }
    return isPageAbout(known, item, came, published, words)
        ? found(remembered(answer, words, Found.PAGE, 0), came.passages(), true)
        : Verdict.notFound(SourceOutcome.UNREADABLE, doubt.get(), known);
  }

  /** Only what is found there at the first check may be a page about the file. */
  private static boolean isPageAbout(
      SourceCheck known,
      GuidanceRecord item,
      Extraction came,
      List<Passage> published,
      Wording words) {
    return known.isNew()
        && Plausibility.isWebPage(came.mediaType())
        && !Plausibility.isWebPage(item.file().mediaType())
        && Plausibility.errorPage(published, came, words).isEmpty();
  }

  private Verdict page(
      SourceCheck known, GuidanceRecord item, SourceAnswer answer, Extraction came) {
    List<Passage> first = texts.basis(known.guidance());
    Optional<String> doubt = Plausibility.doubt("text/html", first, came);
    if (doubt.isPresent()) {
      return Verdict.notFound(SourceOutcome.UNREADABLE, doubt.get(), known);
    }
    Wording words = Wording.of(came.passages());
    double percent = changed(Wording.of(first), words);
    return found(remembered(answer, words, Found.PAGE, percent), came.passages(), false);
  }

  /** Other bytes without any text, before and now, cannot be told apart by words. */
  private static double changed(Wording before, Wording now) {
    return before.words() == 0 ? 100 : before.percentChangedTo(now);
  }

  private static Found remembered(
      SourceAnswer answer, Wording words, String basis, double percent) {
    return new Found(answer.seen(), answer.sha256(), words.sha256(), basis, percent);
  }

  private Verdict found(Found now, @Nullable List<Passage> text, boolean isBasis) {
    double percent = now.changedPercent() == null ? 0 : now.changedPercent();
    boolean page = Found.PAGE.equals(now.basis());
    boolean changed = page ? percent >= pagePercent : percent > 0;
    String what = page ? "The page about it" : "The source";
    String reason =
        changed
            ? "%s changed: %s %% of the words differ.".formatted(what, percent)
            : page ? "The page about it is as it was first seen." : "It says what was published.";
    return new Verdict(
        changed ? SourceOutcome.CHANGED : SourceOutcome.UNCHANGED, reason, now, text, isBasis);
  }
}
