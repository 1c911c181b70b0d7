package org.schoolsafety.crosswalk.content.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.tika.pipes.PipesResult;
import org.jspecify.annotations.Nullable;

/**
 * The one door to the parsers. Thread-safe; as many documents at once as there are workers, the
 * rest wait. Whatever a document does, its extraction ends in an outcome.
 */
public final class ContentExtractor implements AutoCloseable {
  private final ExtractionSettings settings;
  private final Isolation isolation;
  private final ParserPool parsers;
  private final LanguageGuess language = new LanguageGuess();

  private ContentExtractor(ExtractionSettings settings, ParserLauncher launcher) {
    this.settings = settings;
    this.isolation = launcher.isolation();
    this.parsers = new ParserPool(settings, launcher);
  }

  /** Prepares the work directory and finds out how children can be isolated; starts none yet. */
  public static ContentExtractor open(ExtractionSettings settings) {
    if (!Files.isDirectory(settings.parserLibraries())) {
      throw new IllegalArgumentException("No parser libraries in " + settings.parserLibraries());
    }
    try {
      Files.createDirectories(settings.workDirectory());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ContentExtractor(settings, ParserLauncher.probe(settings));
  }

  /** How far the children are shut in on this machine. */
  public Isolation isolation() {
    return isolation;
  }

  /**
   * Extracts one file. Never throws for what is in the file.
   *
   * @param fileName the sender's name for it, used only as a hint by its ending
   * @throws ExtractionUnavailable when the parsers cannot run, the file cannot be opened, or the
   *     calling thread is interrupted: the file has no outcome yet
   */
  public Extraction extract(Path file, String fileName) {
    try {
      return Files.size(file) == 0
          ? Extraction.without(ExtractionOutcome.CORRUPT, "empty file", "application/x-empty")
          : described(parsers.parse(file, fileName), Files.size(file));
    } catch (IOException e) {
      throw new ExtractionUnavailable("The file cannot be opened", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ExtractionUnavailable("Interrupted while extracting", e);
    }
  }

  private Extraction described(PipesResult result, long bytes) {
    ParsedDocument document = new ParsedDocument(result);
    List<Passage> passages = document.passages();
    int characters = characters(passages);
    Verdict verdict = new Judge(settings, bytes).verdict(result, document, characters);
    if (verdict.outcome() == ExtractionOutcome.QUARANTINED) {
      return Extraction.without(verdict.outcome(), verdict.reason(), document.mediaType());
    }
    return new Extraction(
        verdict.outcome(),
        verdict.reason(),
        document.mediaType(),
        DocumentTitle.of(document.declaredTitle(), passages),
        language.of(passages),
        pages(document, passages),
        characters,
        passages,
        Fingerprints.of(passages),
        document.properties());
  }

  /** With a line end between passages. */
  private static int characters(List<Passage> passages) {
    int sum = passages.stream().mapToInt(passage -> passage.text().length()).sum();
    return sum + Math.max(0, passages.size() - 1);
  }

  private static @Nullable Integer pages(ParsedDocument document, List<Passage> passages) {
    Integer declared = document.pages();
    return declared != null
        ? declared
        : passages.stream()
            .map(Passage::page)
            .filter(page -> page != null)
            .max(Integer::compare)
            .orElse(null);
  }

  /** Kills the children; documents in work get {@link ExtractionUnavailable}. */
  @Override
  public void close() {
    parsers.close();
  }
}
