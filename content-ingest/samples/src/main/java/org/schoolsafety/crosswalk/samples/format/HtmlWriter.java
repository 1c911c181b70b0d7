package org.schoolsafety.crosswalk.samples.format;

import java.nio.charset.StandardCharsets;
import org.schoolsafety.crosswalk.samples.document.SampleDocument;

/** A web page that stands alone. */
final class HtmlWriter implements DocumentWriter {
  private static final String STYLE =
      "body{font-family:sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;line-height:1.5}"
          + "table{border-collapse:collapse}th,td{border:1px solid #71767a;padding:.3rem .6rem;text-align:left}"
          + ".byline,.notice{color:#565c65}";

  @Override
  public byte[] write(SampleDocument document) {
    return HtmlPage.of(document, STYLE, "").getBytes(StandardCharsets.UTF_8);
  }
}
