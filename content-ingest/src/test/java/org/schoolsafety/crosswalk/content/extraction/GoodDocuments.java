package org.schoolsafety.crosswalk.content.extraction;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Writes honest documents of each format. */
final class GoodDocuments {
  static final String SENTENCE =
      "The planning team walks the route to the reunification site with the school resource"
          + " officer and writes down every door that does not lock.";

  private final Path directory;

  GoodDocuments(Path directory) {
    this.directory = directory;
  }

  /** One of the formats, in turn; the text holds the number. */
  Path any(int number) throws IOException {
    String text = SENTENCE + " Copy number " + number + ".";
    String name = "good-" + number;
    return switch (number % 6) {
      case 0 -> pdf(name + ".pdf", List.of(text));
      case 1 -> docx(name + ".docx", "Walking the route", text);
      case 2 -> pptx(name + ".pptx", List.of(text));
      case 3 -> xlsx(name + ".xlsx", text);
      case 4 -> text(name + ".html", "<html><body><h1>Route</h1><p>" + text + "</p></body></html>");
      default -> text(name + ".txt", text);
    };
  }

  Path text(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text);
  }

  Path pdf(String name, List<String> pages) throws IOException {
    Path file = directory.resolve(name);
    try (PDDocument document = pdf(pages)) {
      document.save(file.toFile());
    }
    return file;
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

  Path docx(String name, String heading, String text) throws IOException {
    Path file = directory.resolve(name);
    try (XWPFDocument document = docx(heading, text);
        OutputStream out = Files.newOutputStream(file)) {
      document.write(out);
    }
    return file;
  }

  static XWPFDocument docx(String heading, String text) {
    XWPFDocument document = new XWPFDocument();
    XWPFParagraph title = document.createParagraph();
    title.createRun().setText(heading);
    title.getRuns().get(0).setBold(true);
    document.createParagraph().createRun().setText(text);
    return document;
  }

  Path pptx(String name, List<String> slides) throws IOException {
    Path file = directory.resolve(name);
    try (XMLSlideShow show = new XMLSlideShow();
        OutputStream out = Files.newOutputStream(file)) {
      for (String text : slides) {
        XSLFSlide slide = show.createSlide();
        slide.createTextBox().setText("What to do");
        slide.createTextBox().setText(text);
      }
      show.write(out);
    }
    return file;
  }

  Path xlsx(String name, String text) throws IOException {
    Path file = directory.resolve(name);
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      XSSFSheet sheet = book.createSheet("Doors");
      sheet.createRow(0).createCell(0).setCellValue(text);
      book.createSheet("Rooms").createRow(0).createCell(0).setCellValue("Room 12");
      book.write(out);
    }
    return file;
  }
}
