package org.schoolsafety.crosswalk.content.extraction;

/**
 * The machinery, not the document, failed: a parser process cannot be started, or the extractor was
 * closed while it worked. The file has no outcome yet; try it again later.
 */
public final class ExtractionUnavailable extends RuntimeException {
  ExtractionUnavailable(String message, Throwable cause) {
    super(message, cause);
  }

  ExtractionUnavailable(String message) {
    super(message);
  }
}
