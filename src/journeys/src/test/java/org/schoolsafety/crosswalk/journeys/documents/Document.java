package org.schoolsafety.crosswalk.journeys.documents;

/**
 * A file in memory.
 *
 * @param name the name its sender gives it
 * @param bytes what is in it
 */
public record Document(String name, byte[] bytes) {

  /** The same bytes under another name. */
  public Document named(String other) {
    return new Document(other, bytes);
  }
}
