package org.schoolsafety.crosswalk.platform.blobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Files under their SHA-256. A blob is written beside the store, hashed on the way, forced to the disk and only then
 * moved to its name, so that a crash leaves either the whole blob or none.
 */
@ApplicationScoped
public class BlobStore {

  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  private final Path blobs;
  private final Path spool;

  @Inject
  public BlobStore(@ConfigProperty(name = "crosswalk.data.dir") Path data) {
    this.blobs = data.resolve("blobs");
    this.spool = data.resolve("tmp");
  }

  /** For the container's proxy alone. */
  protected BlobStore() {
    this(Path.of("."));
  }

  /**
   * Takes in the stream to its end.
   *
   * @param limit the most bytes allowed
   * @throws BlobTooLargeException if the stream holds more; nothing is kept then
   * @throws IOException if the stream breaks or the disk is full; nothing is kept then
   */
  public Blob write(InputStream source, long limit) throws IOException {
    Files.createDirectories(spool);
    Path part = Files.createTempFile(spool, "blob-", ".part");
    try {
      Blob blob = HashingCopy.copy(source, part, limit);
      moveIntoPlace(part, pathOf(blob.sha256()));
      return blob;
    } finally {
      Files.deleteIfExists(part);
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

  private static void moveIntoPlace(Path part, Path target) throws IOException {
    if (Files.exists(target)) {
      return;
    }
    Files.createDirectories(target.getParent());
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException otherDisk) {
      throw new IOException("The spool and the blob store must lie on one file system", otherDisk);
    }
    forceDirectory(target.getParent());
  }

  /** Makes the new name itself survive a power cut. */
  private static void forceDirectory(Path directory) throws IOException {
    try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
