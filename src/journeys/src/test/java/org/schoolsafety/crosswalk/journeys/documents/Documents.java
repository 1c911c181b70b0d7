package org.schoolsafety.crosswalk.journeys.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Writes honest documents. */
public final class Documents {

  public static final String SENTENCE =
      "The planning team walks the route to the reunification site with the school resource officer"
          + " and writes down every door that does not lock.";

  private static final String CONSONANTS = "bcdfghjklmnpqrtvwxz";
  private static final SecureRandom RANDOM = new SecureRandom();

  private Documents() {}

  /** A word that no other document and no other run holds. */
  public static String uniqueWord() {
    StringBuilder word = new StringBuilder("zq");
    RANDOM.ints(10, 0, CONSONANTS.length()).forEach(at -> word.append(CONSONANTS.charAt(at)));
    return word.toString();
  }

  /** One of the formats, in turn, unlike any other document. */
  public static Document any(int number) {
    String text = SENTENCE + " Copy number " + number + " of " + uniqueWord() + ".";
    String name = "good-" + number;
    return switch (number % 6) {
      case 0 -> pdf(name + ".pdf", text);
      case 1 -> docx(name + ".docx", text);
      case 2 -> pptx(name + ".pptx", text);
      case 3 -> xlsx(name + ".xlsx", text);
      case 4 -> html(name + ".html", "Route " + number, text);
      default -> text(name + ".txt", text);
    };
  }

  public static Document text(String name, String text) {
    return new Document(name, text.getBytes(StandardCharsets.UTF_8));
  }

  public static Document html(String name, String heading, String text) {
    return text(
        name,
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>%s</title></head>"
                .formatted(heading)
            + "<body><h1>%s</h1><p>%s</p></body></html>".formatted(heading, text));
  }

  /** A PDF with one line of text a page. */
  public static Document pdf(String name, String... pages) {
    try (PDDocument document = pdf(List.of(pages))) {
      return written(name, document::save);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static PDDocument pdf(List<String> pages) throws IOException {
    PDDocument document = new PDDocument();
    for (String text : pages) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 5);
        content.newLineAtOffset(20, 700);
        content.showText(text);
        content.endText();
      }
    }
    return document;
  }

  public static Document docx(String name, String text) {
    try (XWPFDocument document = docx(text)) {
      return written(name, document::write);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static XWPFDocument docx(String text) {
    XWPFDocument document = new XWPFDocument();
    document.createParagraph().createRun().setText(text);
    return document;
  }

  private static Document pptx(String name, String text) {
    try (XMLSlideShow show = new XMLSlideShow()) {
      show.createSlide().createTextBox().setText(text);
      return written(name, show::write);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Document xlsx(String name, String text) {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      book.createSheet("Doors").createRow(0).createCell(0).setCellValue(text);
      return written(name, book::write);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** What writes itself to a stream. */
  interface Writing {
    void to(java.io.OutputStream out) throws IOException;
  }

  static Document written(String name, Writing writing) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    writing.to(bytes);
    return new Document(name, bytes.toByteArray());
  }
}
