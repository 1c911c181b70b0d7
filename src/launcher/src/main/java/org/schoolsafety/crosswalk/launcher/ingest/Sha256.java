package org.schoolsafety.crosswalk.launcher.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The name of a file's bytes, as the blob store and the ledger know it. */
public final class Sha256 {
  private static final int BUFFER = 64 * 1024;

  private Sha256() {}

  public static String of(Path file) throws IOException {
    try (DigestInputStream bytes = new DigestInputStream(Files.newInputStream(file), digest())) {
      byte[] buffer = new byte[BUFFER];
      while (bytes.read(buffer) >= 0) {
        continue;
      }
      return HexFormat.of().formatHex(bytes.getMessageDigest().digest());
    }
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
