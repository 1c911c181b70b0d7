package org.schoolsafety.crosswalk.platform.blobs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Copies a stream into a file and hashes it in the same pass, with one small buffer. */
final class HashingCopy {

  private static final int BUFFER = 64 * 1024;

  private HashingCopy() {}

  static Blob copy(InputStream source, Path target, long limit) throws IOException {
    MessageDigest digest = sha256();
    long total = 0;
    try (FileChannel channel = open(target)) {
      byte[] buffer = new byte[BUFFER];
      for (int read = source.read(buffer); read >= 0; read = source.read(buffer)) {
        total += read;
        if (total > limit) {
          throw new BlobTooLargeException(limit);
        }
        digest.update(buffer, 0, read);
        writeFully(channel, ByteBuffer.wrap(buffer, 0, read));
      }
      force(channel);
    }
    return new Blob(HexFormat.of().formatHex(digest.digest()), total);
  }

  /**
   * A disk that does not take the bytes is our failure, a stream that breaks is the sender's: they
   * must not mix.
   */
  private static void writeFully(FileChannel channel, ByteBuffer bytes) {
    try {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    } catch (IOException diskFailure) {
      throw new UncheckedIOException("The disk did not take the bytes", diskFailure);
    }
  }

  private static FileChannel open(Path target) {
    try {
      return FileChannel.open(target, StandardOpenOption.WRITE);
    } catch (IOException diskFailure) {
      throw new UncheckedIOException("The spool cannot be written", diskFailure);
    }
  }

  private static void force(FileChannel channel) {
    try {
      channel.force(true);
    } catch (IOException diskFailure) {
      throw new UncheckedIOException("The disk did not keep the bytes", diskFailure);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }
}
