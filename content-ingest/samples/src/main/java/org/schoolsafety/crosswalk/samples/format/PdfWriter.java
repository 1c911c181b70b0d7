package org.schoolsafety.crosswalk.samples.format;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.schoolsafety.crosswalk.samples.document.SampleDocument;

/** A tagged PDF with title, language and bookmarks, set in an embedded font. */
final class PdfWriter implements DocumentWriter {
  private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";

  static {
    XRLog.setLoggingEnabled(false);
  }

  @Override
  public byte[] write(SampleDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PdfBoxRenderer renderer = builder(document).buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      PDDocument pdf = renderer.getPdfDocument();
      PdfIdentity.fix(pdf, document);
      pdf.save(bytes);
    }
    return bytes.toByteArray();
  }

  private static PdfRendererBuilder builder(SampleDocument document) throws IOException {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    font(builder, "DejaVuSans.ttf", 400, FontStyle.NORMAL);
    font(builder, "DejaVuSans-Bold.ttf", 700, FontStyle.NORMAL);
    font(builder, "DejaVuSans-Oblique.ttf", 400, FontStyle.ITALIC);
    builder.usePdfUaAccessibility(true);
    builder.withProducer("Crosswalk sample library");
    builder.withHtmlContent(
        HtmlPage.of(document, style(), HtmlPage.bookmarks(document)), "file:///");
    return builder;
  }

  private static void font(PdfRendererBuilder builder, String file, int weight, FontStyle style) {
    builder.useFont(
        () -> PdfWriter.class.getResourceAsStream(FONTS + file), "Sans", weight, style, true);
  }

  private static String style() throws IOException {
    try (InputStream css = PdfWriter.class.getResourceAsStream("pdf.css")) {
      return new String(css.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
  }
}
