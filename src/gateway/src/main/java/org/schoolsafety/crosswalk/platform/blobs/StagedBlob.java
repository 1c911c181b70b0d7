package org.schoolsafety.crosswalk.platform.blobs;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Bytes that have arrived and are on the disk, but are not in the store yet. Closing it without
 * {@link #keep} throws them away, so that a refused upload leaves nothing behind.
 */
public final class StagedBlob implements AutoCloseable {

  private final Blob blob;
  private final Path part;
  private final Path target;

  StagedBlob(Blob blob, Path part, Path target) {
    this.blob = blob;
    this.part = part;
    this.target = target;
  }

  /** Their SHA-256 and number. */
  public Blob blob() {
    return blob;
  }

  /** Where they lie until they are kept or thrown away. */
  public Path path() {
    return part;
  }

  /** Puts them into the store under their SHA-256; a blob that is already there stays as it is. */
  public void keep() throws IOException {
    if (Files.exists(target)) {
      return;
    }
    Path highest = highestMissing(target.getParent());
    Files.createDirectories(target.getParent());
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException otherDisk) {
      throw new IOException("The spool and the blob store must lie on one file system", otherDisk);
    }
    forceDirectories(target.getParent(), highest.getParent());
  }

  /** The highest of the folders that are still to be made, or this one if it is there. */
  private static Path highestMissing(Path directory) {
    Path highest = directory;
    while (highest.getParent() != null && !Files.exists(highest.getParent())) {
      highest = highest.getParent();
    }
    return highest;
  }

  /** A new folder's own name stands in the folder above: all of them must reach the disk. */
  private static void forceDirectories(Path lowest, Path highest) throws IOException {
    for (Path each = lowest; each.startsWith(highest); each = each.getParent()) {
      forceDirectory(each);
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(part);
  }

  /** Makes the new name itself survive a power cut. */
  private static void forceDirectory(Path directory) throws IOException {
    try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
