package org.schoolsafety.crosswalk.launcher.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;

/**
 * Passwords of one node, drawn once at random, each in its own file that only its owner can read.
 */
public final class Secrets {
  private static final FileAttribute<?> OWNER_FOLDER = permissions("rwx------");
  private static final FileAttribute<?> OWNER_FILE = permissions("rw-------");
  private static final int BYTES = 24;

  private final Path folder;
  private final SecureRandom random = new SecureRandom();

  public Secrets(Path folder) {
    this.folder = folder;
  }

  /** Of {@code postgres}, which rules the whole cluster. */
  public String databaseOwner() {
    return secret("postgres-owner-password");
  }

  /** Of the role that owns the gateway's tables. */
  public String tableOwner() {
    return secret("postgres-table-owner-password");
  }

  /** Of the role with which the gateway works. */
  public String database() {
    return secret("postgres-password");
  }

  public String keycloakDatabase() {
    return secret("postgres-keycloak-password");
  }

  public String elasticsearch() {
    return secret("elasticsearch-password");
  }

  public String keycloakAdmin() {
    return secret("keycloak-admin-password");
  }

  /** Seals what Liberty signs for itself. */
  public String libertyKeys() {
    return secret("liberty-keys-password");
  }

  public String demoUsers() {
    return secret("demo-password");
  }

  /** The secret of a machine caller, e.g. {@code crosswalk-loader}. */
  public String client(String clientId) {
    return secret("client-" + clientId);
  }

  private synchronized String secret(String name) {
    try {
      Path file = folder.resolve(name);
      if (!Files.exists(file)) {
        Files.createDirectories(folder, OWNER_FOLDER);
        write(file, draw());
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot keep the secret " + name + " in " + folder, e);
    }
  }

  /** Written beside and moved, so that a crash leaves no half secret. */
  private static void write(Path file, String value) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".fresh");
    Files.deleteIfExists(fresh);
    Files.createFile(fresh, OWNER_FILE);
    Files.writeString(fresh, value, StandardOpenOption.WRITE);
    Files.move(fresh, file);
  }

  private String draw() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private static FileAttribute<?> permissions(String text) {
    Set<java.nio.file.attribute.PosixFilePermission> set = PosixFilePermissions.fromString(text);
    return PosixFilePermissions.asFileAttribute(set);
  }
}
