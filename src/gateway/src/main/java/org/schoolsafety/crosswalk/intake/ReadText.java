package org.schoolsafety.crosswalk.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.schoolsafety.crosswalk.content.extraction.Extraction;
import org.schoolsafety.crosswalk.content.extraction.ExtractionUnavailable;

/** Reads the text of a file that is not received: in the same parsers, which share their limits. */
@ApplicationScoped
public class ReadText {

  @Inject ExtractionEngine engine;

  /**
   * What is in the file.
   *
   * @param fileName what it is called, as a hint by its ending
   * @throws ExtractionUnavailable when the parsers cannot run
   */
  public Extraction of(Path file, String fileName) {
    return engine.extract(file, fileName);
  }
}
