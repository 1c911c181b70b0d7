package org.schoolsafety.crosswalk.content.extraction;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How much a parser may take, and where it lives.
 *
 * @param javaExecutable the {@code java} that runs the children
 * @param parserLibraries directory of jars, the children's whole class path
 * @param workDirectory ours alone: configuration, links to the files in work, temporary files
 * @param workers children at once
 * @param timeout for one document, after which its child is killed
 * @param heapMegabytes heap of one child
 * @param maxCharacters longer texts are truncated, and say so
 * @param maxEmbedded documents inside one document, all levels together
 * @param isolated whether to wrap children in a namespace without network, where that works
 */
public record ExtractionSettings(
    Path javaExecutable,
    Path parserLibraries,
    Path workDirectory,
    int workers,
    Duration timeout,
    int heapMegabytes,
    int maxCharacters,
    int maxEmbedded,
    boolean isolated) {
  private static final int SMALLEST_HEAP = 32;

  /**
   * Checks what would keep every file from being read.
   *
   * @throws IllegalArgumentException saying what is too little
   */
  public ExtractionSettings {
    if (workers < 1) {
      throw new IllegalArgumentException("at least one worker is needed, not " + workers);
    }
    if (heapMegabytes < SMALLEST_HEAP || maxCharacters < 1) {
      throw new IllegalArgumentException(
          "a parser needs %d megabytes and room for a character, not %d and %d"
              .formatted(SMALLEST_HEAP, heapMegabytes, maxCharacters));
    }
    if (timeout.isZero() || timeout.isNegative()) {
      throw new IllegalArgumentException("a parser needs time, not " + timeout);
    }
  }

  /** Two isolated workers of 512 MB, a minute and 20 million characters a document. */
  public static ExtractionSettings defaults(Path parserLibraries, Path workDirectory) {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    return new ExtractionSettings(
        java,
        parserLibraries,
        workDirectory,
        2,
        Duration.ofSeconds(60),
        512,
        20_000_000,
        500,
        true);
  }

  /** The same, but with so many workers. */
  public ExtractionSettings withWorkers(int count) {
    return new ExtractionSettings(
        javaExecutable,
        parserLibraries,
        workDirectory,
        count,
        timeout,
        heapMegabytes,
        maxCharacters,
        maxEmbedded,
        isolated);
  }

  /** The same, but with other limits for one document. */
  public ExtractionSettings withLimits(Duration time, int megabytes, int characters) {
    return new ExtractionSettings(
        javaExecutable,
        parserLibraries,
        workDirectory,
        workers,
        time,
        megabytes,
        characters,
        maxEmbedded,
        isolated);
  }
}
