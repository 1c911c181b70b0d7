package org.schoolsafety.crosswalk.content.extraction;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.tika.pipes.PipesResult;
import org.jspecify.annotations.Nullable;

/**
 * Decides the outcome of one parse, and says why in a sentence: read {@link #verdict} as the rules.
 */
final class Judge {
  private static final int EXPANSION = 15;
  private static final Pattern CLASS_NAME =
      Pattern.compile("([a-z][\\w]*\\.)+[A-Z][\\w$]*(Exception|Error)(: )?");
  private static final Pattern BOMB =
      Pattern.compile(
          "zip bomb|zip_bomb|entity expansion|JAXP0001000|too many nested|package depth");
  private static final Pattern ARCHIVE =
      Pattern.compile(
          "application/(x-)?(zip|gzip|bzip2|xz|7z-compressed|g?tar|rar.*|java-archive)");
  private static final Pattern UNSUPPORTED =
      Pattern.compile("UnsupportedFormatException|OldWordFileFormat|OldExcelFormat|NotOLE2");

  private final ExtractionSettings settings;
  private final long bytes;

  /** For a file of so many bytes. */
  Judge(ExtractionSettings settings, long bytes) {
    this.settings = settings;
    this.bytes = bytes;
  }

  Verdict verdict(PipesResult result, ParsedDocument document, int characters) {
    return switch (result.getStatus()) {
      case TIMEOUT ->
          quarantined("timeout: not finished after " + settings.timeout().toSeconds() + " seconds");
      case OOM ->
          quarantined("memory: parsing needs more than " + settings.heapMegabytes() + " MB");
      case PARSE_SUCCESS, PARSE_SUCCESS_WITH_EXCEPTION ->
          characters > 0
              ? withText(document, characters)
              : withoutText(document, document.failure());
      case EMPTY_OUTPUT -> corrupt("The parser found nothing in this file");
      default -> quarantined("crash: the parser process ended without an answer");
    };
  }

  private Verdict withText(ParsedDocument document, int characters) {
    String kept = "%,d characters".formatted(characters);
    List<String> enclosed = document.enclosedFailures();
    if (bomb(document) || unpacksTooMuch(document, characters)) {
      return quarantined("bomb: it unpacks to far more than its size");
    } else if (document.cutAtLimit()) {
      return truncated(
          "The text is longer than %,d characters; the first %s are kept"
              .formatted(settings.maxCharacters(), kept));
    } else if (document.failure() != null) {
      return truncated("The file is damaged: reading stopped after " + kept);
    } else if (document.enclosedLimitReached()) {
      return truncated(
          "Only the first %,d enclosed files were read: %s"
              .formatted(settings.maxEmbedded(), kept));
    } else if (!enclosed.isEmpty()) {
      return truncated(unread(enclosed) + "; the rest is here: " + kept);
    }
    return scannedPages(document, kept);
  }

  /** An archive that fills the whole limit from next to nothing. */
  private boolean unpacksTooMuch(ParsedDocument document, int characters) {
    return document.cutAtLimit()
        && ARCHIVE.matcher(document.mediaType()).matches()
        && characters / EXPANSION > bytes;
  }

  private static String unread(List<String> enclosed) {
    boolean locked = enclosed.stream().anyMatch(Judge::isEncryption);
    return "%d enclosed file%s could not be read%s"
        .formatted(
            enclosed.size(), enclosed.size() == 1 ? "" : "s", locked ? " (password needed)" : "");
  }

  private static Verdict scannedPages(ParsedDocument document, String kept) {
    long silent = document.pagesWithoutText();
    Integer pages = document.pages();
    if (pages != null && pages > 1 && silent * 2 > pages) {
      return truncated(
          "%d of %d pages hold no text and may be scans; the rest is here: %s"
              .formatted(silent, pages, kept));
    }
    return new Verdict(ExtractionOutcome.EXTRACTED, null);
  }

  private static Verdict withoutText(ParsedDocument document, @Nullable String failure) {
    if (bomb(document)) {
      return quarantined("bomb: it unpacks to far more than its size");
    } else if (document.encrypted() || locked(document, failure)) {
      return new Verdict(ExtractionOutcome.ENCRYPTED, "A password is needed to open it");
    } else if (failure != null) {
      return UNSUPPORTED.matcher(failure).find() ? unsupported(document) : corrupt(told(failure));
    } else if (document.mediaType().equals("application/pdf") || document.hasPictures()) {
      return new Verdict(
          ExtractionOutcome.NEEDS_OCR, "There are pictures but no text; it needs OCR");
    } else if (document.mediaType().startsWith("text/")) {
      return corrupt("There is no text in this text file");
    } else if (!document.enclosedFailures().isEmpty()) {
      return corrupt(unread(document.enclosedFailures()));
    }
    return unsupported(document);
  }

  private static boolean locked(ParsedDocument document, @Nullable String failure) {
    return (failure != null && isEncryption(failure))
        || document.enclosedFailures().stream().anyMatch(Judge::isEncryption);
  }

  private static boolean isEncryption(String failure) {
    return failure.contains("EncryptedDocumentException")
        || failure.contains("InvalidPasswordException");
  }

  private static boolean bomb(ParsedDocument document) {
    String failure = document.failure();
    return (failure != null && isBomb(failure))
        || document.enclosedFailures().stream().anyMatch(Judge::isBomb);
  }

  private static boolean isBomb(String failure) {
    return BOMB.matcher(failure.toLowerCase(Locale.ROOT)).find() || failure.contains("JAXP0001");
  }

  /** The parser's words without the names of its classes, which tell a publisher nothing. */
  private static String told(String failure) {
    String first =
        CLASS_NAME.matcher(failure.lines().findFirst().orElse("")).replaceAll("").strip();
    return first.isEmpty()
        ? "It cannot be read: it is damaged, or not what its name says"
        : "It cannot be read: " + first.substring(0, Math.min(first.length(), 200));
  }

  private static Verdict unsupported(ParsedDocument document) {
    return new Verdict(
        ExtractionOutcome.UNSUPPORTED,
        "Files of type " + document.mediaType() + " carry no text that we can read");
  }

  private static Verdict corrupt(String reason) {
    return new Verdict(ExtractionOutcome.CORRUPT, reason);
  }

  private static Verdict truncated(String reason) {
    return new Verdict(ExtractionOutcome.TRUNCATED, reason);
  }

  private static Verdict quarantined(String reason) {
    return new Verdict(ExtractionOutcome.QUARANTINED, reason);
  }
}
