package org.schoolsafety.crosswalk.samples.format;

import java.nio.charset.StandardCharsets;
import org.schoolsafety.crosswalk.samples.document.SampleDocument;

/** Markdown as it is written, with title, byline and notice. */
final class MarkdownWriter implements DocumentWriter {
  @Override
  public byte[] write(SampleDocument document) {
    return "# %s\n\n*%s*\n\n%s\n\n---\n\n*%s*\n"
        .formatted(
            document.about().title(),
            document.byline(),
            document.text().source(),
            SampleDocument.NOTICE)
        .getBytes(StandardCharsets.UTF_8);
  }
}
