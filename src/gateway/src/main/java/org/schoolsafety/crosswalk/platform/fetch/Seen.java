package org.schoolsafety.crosswalk.platform.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What an address said of its content last time; given back to it, it answers 304 while that still
 * holds (RFC 9110, section 13.1). A source heeds the first of the two where it knows both.
 *
 * @param etag the entity tag as it was sent, with its quotes
 * @param lastModified the header as it was sent
 */
public record Seen(@Nullable String etag, @Nullable String lastModified) {

  /** Nothing: the whole content is wanted. */
  public static final Seen NOTHING = new Seen(null, null);
}
