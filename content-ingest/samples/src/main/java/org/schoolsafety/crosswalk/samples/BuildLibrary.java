package org.schoolsafety.crosswalk.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.schoolsafety.crosswalk.content.vocabulary.Vocabulary;
import org.schoolsafety.crosswalk.samples.document.SampleDocument;
import org.schoolsafety.crosswalk.samples.format.DocumentFormats;

/**
 * Builds the sample library: every document in its format, and {@code library.json} beside them.
 */
public final class BuildLibrary {
  private BuildLibrary() {}

  /**
   * Run by the build.
   *
   * @param arguments the directory of the sources and the directory to write to
   */
  public static void main(String[] arguments) throws IOException {
    Path sources = Path.of(arguments[0]);
    Path target = Path.of(arguments[1]);
    write(SampleLibrary.read(sources, Vocabulary.load()), target);
  }

  /** Writes all documents and the manifest. */
  static void write(SampleLibrary library, Path target) throws IOException {
    Files.createDirectories(target);
    for (SampleDocument document : library.documents()) {
      byte[] bytes = DocumentFormats.write(document);
      Files.write(target.resolve(document.fileName()), bytes);
    }
    Files.writeString(target.resolve("library.json"), Manifest.of(library).json() + "\n");
  }
}
