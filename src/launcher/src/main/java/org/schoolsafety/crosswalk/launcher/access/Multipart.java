package org.schoolsafety.crosswalk.launcher.access;

import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.UUID;

/**
 * A {@code multipart/form-data} body of one JSON part and one file that is streamed from the disk.
 */
public final class Multipart {
  private final String boundary = "crosswalk-" + UUID.randomUUID();
  private final String metadata;
  private final Path file;

  public Multipart(String metadata, Path file) {
    this.metadata = metadata;
    this.file = file;
  }

  /** The header that goes with it. */
  public String contentType() {
    return "multipart/form-data; boundary=" + boundary;
  }

  /** The body; its length is known, so it is not sent in chunks. */
  public BodyPublisher body() throws FileNotFoundException {
    return BodyPublishers.concat(
        BodyPublishers.ofString(opening()),
        BodyPublishers.ofFile(file),
        BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
  }

  String opening() {
    return "--"
        + boundary
        + "\r\n"
        + "Content-Disposition: form-data; name=\"metadata\"\r\n"
        + "Content-Type: application/json; charset=UTF-8\r\n\r\n"
        + metadata
        + "\r\n"
        + "--"
        + boundary
        + "\r\n"
        + "Content-Disposition: form-data; name=\"file\"; filename=\""
        + quoted(file.getFileName().toString())
        + "\"\r\n"
        + "Content-Type: application/octet-stream\r\n\r\n";
  }

  /** As browsers write a file name: what would end the header or the quotes is percent-encoded. */
  static String quoted(String name) {
    return name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
  }
}
