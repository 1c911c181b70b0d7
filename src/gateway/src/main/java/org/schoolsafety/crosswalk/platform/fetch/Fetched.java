package org.schoolsafety.crosswalk.platform.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What an address answered, while the connection is open.
 *
 * @param address where it was found, after redirects
 * @param status the HTTP status: 200, 304, or what went wrong from 400 up
 * @param mediaType as the server says, without parameters
 * @param fileName the name that the server or the address gives it
 * @param etag the entity tag as sent, with its quotes
 * @param lastModified the header as sent
 * @param body the bytes, as they are sent, until the time is over; empty for 304
 */
public record Fetched(
    URI address,
    int status,
    @Nullable String mediaType,
    String fileName,
    @Nullable String etag,
    @Nullable String lastModified,
    InputStream body) {

  /** Does something with what was fetched. */
  @FunctionalInterface
  public interface Handler<T> {
    /** Takes it before the connection is closed. */
    T handle(Fetched fetched) throws IOException;
  }
}
