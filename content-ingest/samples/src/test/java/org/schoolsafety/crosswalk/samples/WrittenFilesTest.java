package org.schoolsafety.crosswalk.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.schoolsafety.crosswalk.samples.document.SampleDocument;

class WrittenFilesTest {
  private final Map<String, byte[]> files = readAll();

  @Test
  void a_pdf_is_tagged_and_has_title_language_and_bookmarks() throws IOException {
    byte[] bytes = files.get("lockdown-drill-procedures.pdf");

    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");

      assertThat(pdf.getDocumentInformation().getTitle()).startsWith("Lockdown Drills");
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
      assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
      assertThat(pdf.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle())
          .isEqualTo("Before the drill");
      assertThat(text).contains(SampleDocument.NOTICE);
    }
  }

  @Test
  void a_word_document_has_heading_styles_lists_and_tables() throws IOException {
    byte[] bytes = files.get("sro-memorandum-of-understanding.docx");

    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      assertThat(word.getParagraphs())
          .extracting(XWPFParagraph::getStyle)
          .contains("Title", "Heading1");
      assertThat(word.getParagraphs())
          .anySatisfy(paragraph -> assertThat(paragraph.getNumID()).isNotNull());
      assertThat(word.getTables()).isNotEmpty();
      assertThat(word.getProperties().getCoreProperties().getTitle()).contains("Memorandum");
    }
  }

  @Test
  void a_deck_has_a_slide_for_each_section() throws IOException {
    byte[] bytes = files.get("bus-evacuation-training.pptx");

    try (XMLSlideShow deck = new XMLSlideShow(new ByteArrayInputStream(bytes))) {
      assertThat(deck.getSlides()).hasSizeGreaterThan(10);
      assertThat(deck.getSlides().stream().skip(1))
          .allSatisfy(slide -> assertThat(slide.getTitle()).isNotBlank());
    }
  }

  @Test
  void a_workbook_has_a_sheet_for_each_section_and_numbers_are_numbers() throws IOException {
    byte[] bytes = files.get("exercise-planning-workbook.xlsx");

    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(6);
      assertThat(workbook.getSheet("Year plan").getRow(2).getCell(5).getNumericCellValue())
          .isEqualTo(120);
    }
  }

  @Test
  void an_open_document_begins_with_its_media_type_uncompressed() throws IOException {
    byte[] bytes = files.get("psychological-first-aid-72-hours.odt");

    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      ZipEntry first = zip.getNextEntry();

      assertThat(first.getName()).isEqualTo("mimetype");
      assertThat(first.getMethod()).isEqualTo(ZipEntry.STORED);
      assertThat(new String(zip.readAllBytes(), StandardCharsets.US_ASCII))
          .isEqualTo("application/vnd.oasis.opendocument.text");
    }
  }

  @Test
  void a_page_is_well_formed_and_carries_the_notice() throws Exception {
    String page =
        new String(files.get("sro-training-pathway.html"), StandardCharsets.UTF_8)
            .replaceFirst("<!DOCTYPE html>", "");

    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));

    assertThat(document.getDocumentElement().getAttribute("lang")).isEqualTo("en");
    assertThat(page).contains(SampleDocument.NOTICE);
  }

  @Test
  void text_and_markdown_carry_title_and_notice() {
    String text = new String(files.get("family-emergency-guide.txt"), StandardCharsets.UTF_8);
    String markdown = new String(files.get("school-safety-grant-guide.md"), StandardCharsets.UTF_8);

    assertThat(text).startsWith("When There Is an Emergency").contains(SampleDocument.NOTICE);
    assertThat(markdown).startsWith("# School Safety").contains(SampleDocument.NOTICE);
  }

  private static Map<String, byte[]> readAll() {
    try {
      return BuiltLibrary.files(BuiltLibrary.BUILT);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
