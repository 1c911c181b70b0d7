package org.schoolsafety.crosswalk.platform.blobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Files under their SHA-256. A blob is written beside the store, hashed on the way, forced to the
 * disk and only then moved to its name, so that a crash leaves either the whole blob or none.
 */
@ApplicationScoped
public class BlobStore {

  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  private final Path blobs;
  private final Path spool;

  @Inject
  public BlobStore(@ConfigProperty(name = "crosswalk.data.dir") String data) {
    this.blobs = Path.of(data, "blobs").toAbsolutePath();
    this.spool = Path.of(data, "tmp").toAbsolutePath();
  }

  /** For the container's proxy alone. */
  protected BlobStore() {
    this(".");
  }

  /**
   * Takes the stream to its end, onto the disk but not into the store yet.
   *
   * @param limit the most bytes allowed
   * @throws BlobTooLargeException if the stream holds more; nothing is left of it then
   * @throws IOException if the stream breaks; nothing is left of it then
   * @throws UncheckedIOException if the disk does not take it; nothing is left of it then
   */
  public StagedBlob stage(InputStream source, long limit) throws IOException {
    Path part = newPart();
    try {
      Blob blob = HashingCopy.copy(source, part, limit);
      return new StagedBlob(blob, part, pathOf(blob.sha256()));
    } catch (IOException | RuntimeException failure) {
      Files.deleteIfExists(part);
      throw failure;
    }
  }

  private Path newPart() {
    try {
      Files.createDirectories(spool);
      return Files.createTempFile(spool, "blob-", ".part");
    } catch (IOException diskFailure) {
      throw new UncheckedIOException("The spool cannot be written", diskFailure);
    }
  }

  /**
   * Where the bytes of this blob lie.
   *
   * @throws IllegalArgumentException if this is no SHA-256 in lower-case hexadecimal
   */
  public Path pathOf(String sha256) {
    if (!SHA256.matcher(sha256).matches()) {
      throw new IllegalArgumentException("Not a SHA-256: " + sha256);
    }
    return blobs.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
  }

  /** Whether the blob is there. */
  public boolean holds(String sha256) {
    return Files.isRegularFile(pathOf(sha256));
  }
}
