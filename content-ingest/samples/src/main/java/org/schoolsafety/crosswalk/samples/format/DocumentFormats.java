package org.schoolsafety.crosswalk.samples.format;

import java.io.IOException;
import org.schoolsafety.crosswalk.samples.document.OutputFormat;
import org.schoolsafety.crosswalk.samples.document.SampleDocument;

/** Writes a document in the format it asks for: the same bytes every time. */
public final class DocumentFormats {
  private DocumentFormats() {}

  /** The file of this document. */
  public static byte[] write(SampleDocument document) throws IOException {
    return writer(document.about().format()).write(document);
  }

  private static DocumentWriter writer(OutputFormat format) {
    return switch (format) {
      case PDF -> new PdfWriter();
      case DOCX -> new DocxWriter();
      case PPTX -> new PptxWriter();
      case XLSX -> new XlsxWriter();
      case ODT -> new OdtWriter();
      case HTML -> new HtmlWriter();
      case MARKDOWN -> new MarkdownWriter();
      case TEXT -> new PlainTextWriter();
    };
  }
}
