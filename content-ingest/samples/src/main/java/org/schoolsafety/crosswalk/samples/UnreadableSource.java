package org.schoolsafety.crosswalk.samples;

/** A source file is not written as front matter and text. */
final class UnreadableSource extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreadableSource(String message) {
    super(message);
  }
}
