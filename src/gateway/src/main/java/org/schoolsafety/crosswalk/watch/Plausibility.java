package org.schoolsafety.crosswalk.watch;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.schoolsafety.crosswalk.content.extraction.Extraction;
import org.schoolsafety.crosswalk.content.extraction.ExtractionOutcome;
import org.schoolsafety.crosswalk.content.extraction.Passage;
import org.schoolsafety.crosswalk.content.extraction.Wording;

/**
 * Whether something that came with status 200 can be the document. Sites answer 200 with pages that
 * say "not found" or ask to sign in; this is a judgement by signs, which people check.
 */
final class Plausibility {

  /** An error page that says more than this would be a strange one. */
  private static final int MOST_WORDS_OF_AN_ERROR = 300;

  private static final int BEGINNING = 600;
  private static final int TINY = 20;
  private static final double SHARE_THAT_IS_TINY = 0.05;
  private static final double STILL_THE_DOCUMENT = 50;

  private static final Set<String> WEB_PAGES = Set.of("text/html", "application/xhtml+xml");

  private static final Set<ExtractionOutcome> READ =
      Set.of(ExtractionOutcome.EXTRACTED, ExtractionOutcome.TRUNCATED, ExtractionOutcome.NEEDS_OCR);

  private static final Pattern SIGNS =
      Pattern.compile(
          "\\b(not found|error 40[0-9]|error 50[0-9]|40[34] error|404|no longer available"
              + "|(?:does ?n[o']t|no longer) exists?|cannot be found|can['’]?t be found|could ?n[o'’]t be found"
              + "|access denied|forbidden|not authori[sz]ed|unauthori[sz]ed|permission to (?:view|access)"
              + "|(?:sign|log) ?in (?:to|with|required|here|again)|please (?:sign|log) ?in|login required"
              + "|forgot(?:ten)? (?:your )?password|session (?:has )?(?:expired|timed out)"
              + "|(?:service|temporarily|site|page) (?:is )?(?:currently )?unavailable|under maintenance"
              + "|scheduled maintenance|internal server error|bad gateway|gateway time-?out"
              + "|verify (?:that )?you are (?:a )?human|enable javascript|checking your browser|captcha)\\b");

  private Plausibility() {}

  static boolean isWebPage(String mediaType) {
    return WEB_PAGES.contains(mediaType.toLowerCase(Locale.ROOT));
  }

  /**
   * Why it cannot be the document; empty if it can.
   *
   * @param publishedType the media type of the published file
   * @param published the words of the document
   * @param found what came
   */
  static Optional<String> doubt(String publishedType, List<Passage> published, Extraction found) {
    if (!READ.contains(found.outcome())) {
      return Optional.of(
          "What came could not be read (%s%s)."
              .formatted(
                  found.outcome().key(), found.reason() == null ? "" : ": " + found.reason()));
    }
    Wording before = Wording.of(published);
    Wording now = Wording.of(found.passages());
    if (before.percentChangedTo(now) < STILL_THE_DOCUMENT) {
      return Optional.empty();
    }
    return errorPage(published, found, now)
        .or(() -> tiny(before, now))
        .or(() -> otherKind(publishedType, found));
  }

  /** Why it looks like an error or sign-in page, whatever was there before. */
  static Optional<String> errorPage(List<Passage> published, Extraction found, Wording now) {
    if (now.words() > MOST_WORDS_OF_AN_ERROR) {
      return Optional.empty();
    }
    Matcher sign = SIGNS.matcher(beginning(found.title(), found.passages()));
    if (sign.find() && !beginning(null, published).contains(sign.group())) {
      return Optional.of(
          "A page came that looks like an error or sign-in page: it says \"%s\"."
              .formatted(sign.group()));
    }
    return Optional.empty();
  }

  private static Optional<String> tiny(Wording before, Wording now) {
    boolean tiny =
        now.words() < TINY && before.words() >= 5 * TINY
            || now.words() < before.words() * SHARE_THAT_IS_TINY;
    return tiny
        ? Optional.of(
            "Almost no text came: %d words where there were %d."
                .formatted(now.words(), before.words()))
        : Optional.empty();
  }

  private static Optional<String> otherKind(String publishedType, Extraction found) {
    boolean pageForFile = isWebPage(found.mediaType()) && !isWebPage(publishedType);
    return pageForFile
        ? Optional.of("A web page came where a file (%s) was.".formatted(publishedType))
        : Optional.empty();
  }

  private static String beginning(@Nullable String title, List<Passage> passages) {
    StringBuilder text = new StringBuilder(title == null ? "" : title + "\n");
    for (Passage passage : passages) {
      if (text.length() < BEGINNING) {
        text.append(passage.text()).append('\n');
      }
    }
    String all = text.substring(0, Math.min(BEGINNING, text.length()));
    return all.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }
}
