package org.schoolsafety.crosswalk.content.extraction;

import java.util.Locale;

/** The one outcome in which every extraction ends; the intake ledger counts them. */
public enum ExtractionOutcome {
  /** The whole text is here. */
  EXTRACTED,
  /** Text is here, but not all of it; the reason says why and how much. */
  TRUNCATED,
  /** Pages or pictures without text: a scan that has to be recognised first. */
  NEEDS_OCR,
  /** Cannot be opened without a password. */
  ENCRYPTED,
  /** A kind of file that carries no readable text, or that no parser knows. */
  UNSUPPORTED,
  /** Broken, so that no text could be read; or empty. */
  CORRUPT,
  /** The parser had to be stopped: by time, memory, a bomb, or a crash. */
  QUARANTINED;

  /** The outcome as the ledger and the API write it, such as {@code needs-ocr}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
