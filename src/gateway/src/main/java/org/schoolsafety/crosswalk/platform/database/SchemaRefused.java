package org.schoolsafety.crosswalk.platform.database;

/** Tables that this version cannot work with, however long one waits; in one line. */
public final class SchemaRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  SchemaRefused(String line, Throwable cause) {
    super(line, cause);
  }
}
