package org.schoolsafety.crosswalk.launcher.assembly;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * Unpacks archives with links and execute bits; an entry that would leave its target is refused.
 */
final class Archives {
  private Archives() {}

  /** Something that fills an empty directory. */
  interface Filling {
    void into(Path fresh) throws IOException;
  }

  /**
   * Replaces the target by a freshly filled directory; a crash in between leaves no half-filled
   * one.
   */
  static void replace(Path target, Filling filling) throws IOException {
    Path fresh = target.resolveSibling(target.getFileName() + ".fresh");
    delete(fresh);
    Files.createDirectories(fresh);
    filling.into(fresh);
    delete(target);
    Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
  }

  static void unpackZip(Path archive, Path target, int foldersToSkip) throws IOException {
    try (ZipFile zip = ZipFile.builder().setPath(archive).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        Path file = within(target, entry.getName(), foldersToSkip);
        if (entry.isUnixSymlink()) {
          link(file, zip.getUnixSymlink(entry), target);
        } else if (!entry.isDirectory()) {
          write(file, zip.getInputStream(entry), entry.getUnixMode());
        }
      }
    }
  }

  /** PostgreSQL's binaries come as one {@code .txz} inside a jar. */
  static void unpackTarXzInside(Path jar, Path target) throws IOException {
    try (ZipFile zip = ZipFile.builder().setPath(jar).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        if (entry.getName().endsWith(".txz")) {
          unpackTarXz(zip.getInputStream(entry), target);
        }
      }
    }
  }

  private static void unpackTarXz(InputStream bytes, Path target) throws IOException {
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(bytes)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path file = within(target, entry.getName(), 0);
        if (entry.isSymbolicLink()) {
          link(file, entry.getLinkName(), target);
        } else if (entry.isLink()) {
          Files.createLink(file, within(target, entry.getLinkName(), 0));
        } else if (!entry.isDirectory()) {
          write(file, tar, entry.getMode());
        }
      }
    }
  }

  private static Path within(Path target, String name, int foldersToSkip) throws IOException {
    List<String> steps = Stream.of(name.split("/")).skip(foldersToSkip).toList();
    Path file = target.resolve(String.join("/", steps)).normalize();
    if (!file.startsWith(target.normalize())) {
      throw new IOException("The archive's entry " + name + " would be written outside " + target);
    }
    return file;
  }

  private static void link(Path file, String to, Path target) throws IOException {
    if (!file.resolveSibling(to).normalize().startsWith(target.normalize())) {
      throw new IOException("The archive's link " + file + " points outside " + target);
    }
    Files.createDirectories(file.getParent());
    Files.createSymbolicLink(file, Path.of(to));
  }

  private static void write(Path file, InputStream bytes, int mode) throws IOException {
    Files.createDirectories(file.getParent());
    Files.copy(bytes, file);
    boolean executable = (mode & 0111) != 0;
    Files.setPosixFilePermissions(
        file, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
  }

  private static void delete(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      return;
    }
    try (Stream<Path> all = Files.walk(directory)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
