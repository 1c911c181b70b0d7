package org.schoolsafety.crosswalk.samples.format;

import java.io.IOException;
import org.schoolsafety.crosswalk.samples.document.SampleDocument;

/** Writes a document in one format; keeps no state, so that each call gives the same bytes. */
interface DocumentWriter {
  byte[] write(SampleDocument document) throws IOException;
}
