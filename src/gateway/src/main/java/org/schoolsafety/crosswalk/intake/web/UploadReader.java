package org.schoolsafety.crosswalk.intake.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.schoolsafety.crosswalk.intake.SubmittedMetadata;
import org.schoolsafety.crosswalk.platform.blobs.BlobStore;
import org.schoolsafety.crosswalk.platform.blobs.BlobTooLargeException;
import org.schoolsafety.crosswalk.platform.problem.ProblemException;
import org.schoolsafety.crosswalk.platform.problem.ProblemType;

/** Reads a multipart upload (RFC 7578) part by part, straight from the socket to the disk. */
@ApplicationScoped
public class UploadReader {

  /** Room for the metadata part and the part headers beside the file. */
  private static final long BESIDE_THE_FILE = 1024 * 1024;

  /**
   * A file name of 255 characters, percent-encoded twice over (RFC 5987), and what is beside it.
   */
  private static final int PART_HEADER = 8 * 1024;

  @Inject BlobStore blobs;
  @Inject MetadataReader metadataReader;

  @Inject
  @ConfigProperty(name = "crosswalk.intake.max.bytes", defaultValue = "209715200")
  long maxBytes;

  /**
   * Reads the request to its end.
   *
   * @throws ProblemException if it is too large, malformed, or lacks a part; nothing is kept then
   */
  public Upload read(HttpServletRequest request) {
    return read(request, new UploadParts());
  }

  /**
   * The same for a file of which everything is said already: there is no metadata part.
   *
   * @throws ProblemException if it is too large, malformed, or lacks the file; nothing is kept then
   */
  public Upload readFile(HttpServletRequest request, SubmittedMetadata known) {
    UploadParts parts = new UploadParts();
    parts.metadata(known);
    return read(request, parts);
  }

  private Upload read(HttpServletRequest request, UploadParts parts) {
    if (!JakartaServletFileUpload.isMultipartContent(request)) {
      throw malformed("The request is not multipart/form-data with a boundary.");
    }
    if (request.getContentLengthLong() > maxBytes + BESIDE_THE_FILE) {
      throw tooLarge();
    }
    try {
      readParts(request, parts);
      return parts.complete();
    } catch (BlobTooLargeException tooLarge) {
      throw tooLarge();
    } catch (IOException broken) {
      throw malformed("The upload broke off or is not well-formed: " + broken.getMessage());
    } finally {
      parts.discardUnlessComplete();
    }
  }

  private void readParts(HttpServletRequest request, UploadParts parts) throws IOException {
    JakartaServletFileUpload<DiskFileItem, DiskFileItemFactory> upload =
        new JakartaServletFileUpload<>();
    upload.setMaxPartHeaderSize(PART_HEADER);
    FileItemInputIterator items = upload.getItemIterator(request);
    while (items.hasNext()) {
      readPart(items.next(), parts);
    }
  }

  private void readPart(FileItemInput part, UploadParts parts) throws IOException {
    switch (String.valueOf(part.getFieldName())) {
      case "file" -> readFile(part, parts);
      case "metadata" -> parts.metadata(metadataReader.read(part.getInputStream()));
      default ->
          throw malformed(
              "There is no part \"" + part.getFieldName() + "\"; known are file and metadata.");
    }
  }

  /** The name first: one that cannot be a name is refused before a byte is on the disk. */
  private void readFile(FileItemInput part, UploadParts parts) throws IOException {
    String name;
    try {
      name = part.getName();
    } catch (InvalidPathException notAName) {
      throw malformed("The file name is not valid: " + notAName.getReason() + ".");
    }
    parts.file(blobs.stage(part.getInputStream(), maxBytes), name);
  }

  private ProblemException tooLarge() {
    return new ProblemException(
            ProblemType.TOO_LARGE, "A file may have at most " + maxBytes + " bytes.")
        .with("limit", maxBytes);
  }

  static ProblemException malformed(String detail) {
    return new ProblemException(ProblemType.MALFORMED_UPLOAD, detail);
  }
}
