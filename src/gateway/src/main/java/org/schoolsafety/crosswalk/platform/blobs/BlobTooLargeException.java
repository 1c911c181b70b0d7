package org.schoolsafety.crosswalk.platform.blobs;

import java.io.IOException;

/** The stream held more bytes than the limit; nothing of it was kept. */
public class BlobTooLargeException extends IOException {

  private final long limit;

  BlobTooLargeException(long limit) {
    super("More than " + limit + " bytes");
    this.limit = limit;
  }

  /** The limit in bytes. */
  public long limit() {
    return limit;
  }
}
