package org.schoolsafety.crosswalk.content.extraction;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import org.apache.tika.pipes.PipesResult;
import org.apache.tika.pipes.PipesResult.STATUS;

/**
 * The children, as many as allowed, each with its own directory. What one document does to its
 * child never reaches another document: a child that crashed, hung or was poisoned is thrown away.
 */
final class ParserPool implements AutoCloseable {
  private final List<ParserProcess> all = new ArrayList<>();
  private final BlockingDeque<ParserProcess> idle = new LinkedBlockingDeque<>();
  private volatile boolean closed;

  ParserPool(ExtractionSettings settings, ParserLauncher launcher) {
    for (int number = 1; number <= settings.workers(); number++) {
      Path home = settings.workDirectory().resolve("parser-" + number);
      all.add(new ParserProcess(settings, launcher, home));
    }
    idle.addAll(all);
  }

  /**
   * Waits for a free child and parses; a crash that may be the child's own fault is tried twice.
   */
  PipesResult parse(Path file, String fileName) throws InterruptedException {
    ParserProcess process = idle.takeFirst();
    try {
      PipesResult result = parse(process, file, fileName);
      if (blameless(result)) {
        process.discard();
        result = parse(process, file, fileName);
      }
      if (fatal(result)) {
        process.discard();
      }
      return result;
    } finally {
      idle.addFirst(process);
    }
  }

  private PipesResult parse(ParserProcess process, Path file, String fileName)
      throws InterruptedException {
    refuseWhenClosed();
    PipesResult result = process.parse(file, fileName);
    refuseWhenClosed();
    if (unread(result) && !interrupted(result)) {
      throw new ExtractionUnavailable("The parser could not read the file: " + result.getMessage());
    }
    return result;
  }

  private void refuseWhenClosed() {
    if (closed) {
      throw new ExtractionUnavailable("The extractor is closed");
    }
  }

  /** The child ended, or an earlier document left its thread interrupted. */
  private static boolean blameless(PipesResult result) {
    return result.getStatus() == STATUS.UNSPECIFIED_CRASH || interrupted(result);
  }

  private static boolean interrupted(PipesResult result) {
    String message = result.getMessage();
    return message != null && message.contains("ClosedByInterruptException");
  }

  private static boolean unread(PipesResult result) {
    return switch (result.getStatus()) {
      case FETCH_EXCEPTION,
          FETCHER_INITIALIZATION_EXCEPTION,
          NO_FETCHER_FOUND,
          CLIENT_UNAVAILABLE_WITHIN_MS,
          INTERRUPTED_EXCEPTION ->
          true;
      default -> false;
    };
  }

  private static boolean fatal(PipesResult result) {
    return switch (result.getStatus()) {
      case OOM, TIMEOUT, UNSPECIFIED_CRASH -> true;
      default -> interrupted(result);
    };
  }

  @Override
  public void close() {
    closed = true;
    all.forEach(ParserProcess::discard);
  }
}
