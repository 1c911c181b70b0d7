package org.schoolsafety.crosswalk.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Makes many files out of few: copies that say the same and differ in their bytes, so that none is
 * a duplicate, of those in another folder neither. A load of twenty files measures its slowest
 * file; one of two hundred measures the way.
 */
public final class VaryFiles {

  private VaryFiles() {}

  /** Arguments: folder, new folder, copies of each file. */
  public static void main(String[] arguments) throws IOException {
    Path target = Files.createDirectories(Path.of(arguments[1]));
    int copies = Integer.parseInt(arguments[2]);
    List<Path> files;
    try (Stream<Path> found = Files.walk(Path.of(arguments[0]))) {
      files = found.filter(Files::isRegularFile).sorted().toList();
    }
    for (int copy = 1; copy <= copies; copy++) {
      for (Path file : files) {
        vary(file, target.resolve(copy + "-" + file.getFileName()));
      }
    }
    System.out.printf("%d files in %s%n", files.size() * copies, target);
  }

  private static void vary(Path file, Path target) throws IOException {
    String name = file.getFileName().toString();
    if (name.matches(".*\\.(docx|pptx|xlsx|odt)")) {
      varyArchive(file, target);
      return;
    }
    String mark = name.endsWith(".pdf") ? "\n%" + target + "\n" : "\n\n" + target + "\n";
    Files.write(target, Files.readAllBytes(file));
    Files.writeString(
        target, mark, StandardCharsets.UTF_8, java.nio.file.StandardOpenOption.APPEND);
  }

  private static void varyArchive(Path file, Path target) throws IOException {
    try (ZipFile source = new ZipFile(file.toFile());
        OutputStream out = Files.newOutputStream(target);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      Enumeration<? extends ZipEntry> entries = source.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        zip.putNextEntry(new ZipEntry(entry.getName()));
        source.getInputStream(entry).transferTo(zip);
        zip.closeEntry();
      }
      zip.setComment(target.toString());
    }
  }
}
