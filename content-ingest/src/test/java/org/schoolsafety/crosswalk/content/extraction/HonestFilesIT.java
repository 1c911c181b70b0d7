package org.schoolsafety.crosswalk.content.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.schoolsafety.crosswalk.content.documents.Documents.SENTENCE;
import static org.schoolsafety.crosswalk.content.extraction.ExtractionOutcome.EXTRACTED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolsafety.crosswalk.content.documents.Documents;

/** What comes out of files that mean no harm. */
class HonestFilesIT {
  private static final Path CORPUS = Path.of("../../shared/corpus");

  @TempDir static Path directory;
  private static ContentExtractor extractor;

  @BeforeAll
  static void open() throws IOException {
    extractor = ContentExtractor.open(ParserRig.settings(directory));
  }

  @AfterAll
  static void close() {
    extractor.close();
  }

  @Test
  void a_pdf_named_docx_is_read_as_what_it_is() throws Exception {
    Path pdf = Documents.pdf("plan.docx", SENTENCE, "Second page.").in(directory);

    Extraction extraction = extractor.extract(pdf, "plan.docx");

    assertThat(extraction.outcome()).isEqualTo(EXTRACTED);
    assertThat(extraction.mediaType()).isEqualTo("application/pdf");
    assertThat(extraction.pages()).isEqualTo(2);
    assertThat(extraction.passages()).extracting(Passage::page).containsExactly(1, 2);
    assertThat(extraction.language()).isEqualTo("en");
    assertThat(extraction.fingerprint()).isNotNull();
  }

  @Test
  void a_name_with_path_parts_and_control_characters_changes_nothing() throws Exception {
    Path blob = Documents.text("0123abcd", "# Lockdown\n\n" + SENTENCE).in(directory);

    Extraction extraction = extractor.extract(blob, "../../etc/\u0000\u0007/..\\pass\nwd.md");

    assertThat(extraction.outcome()).isEqualTo(EXTRACTED);
    assertThat(extraction.passages().get(0).heading()).isEqualTo("# Lockdown");
    assertThat(extraction.title()).isEqualTo("Lockdown");
  }

  @Test
  void headings_slides_and_sheets_tell_where_a_passage_stands() throws Exception {
    Path docx = Documents.docx("route.docx", "Walking the route", SENTENCE).in(directory);
    Path pptx =
        Documents.pptx("route.pptx", "On the first slide", "On the second slide").in(directory);
    Path xlsx = Documents.xlsx("route.xlsx", SENTENCE).in(directory);

    Extraction word = extractor.extract(docx, "route.docx");
    Extraction slides = extractor.extract(pptx, "route.pptx");
    Extraction sheets = extractor.extract(xlsx, "route.xlsx");

    assertThat(word.passages().get(0).heading()).isEqualTo("Walking the route");
    assertThat(slides.passages()).extracting(Passage::page).containsExactly(1, 2);
    assertThat(slides.pages()).isEqualTo(2);
    assertThat(sheets.passages()).extracting(Passage::heading).containsExactly("Doors", "Rooms");
  }

  @Test
  void a_parser_killed_from_outside_costs_no_document() throws Exception {
    Path first = Documents.any(200).in(directory);
    Path second = Documents.any(201).in(directory);
    extractor.extract(first, "first.html");

    ProcessHandle.current().children().forEach(ProcessHandle::destroyForcibly);
    Extraction extraction = extractor.extract(second, "second.txt");

    assertThat(extraction.outcome()).isEqualTo(EXTRACTED);
  }

  @Test
  void a_file_that_is_not_there_has_no_outcome() {
    Path missing = directory.resolve("missing.pdf");

    assertThatThrownBy(() -> extractor.extract(missing, "missing.pdf"))
        .isInstanceOf(ExtractionUnavailable.class);
  }

  @Test
  void a_closed_extractor_has_no_outcome_either() throws Exception {
    ExtractionSettings settings =
        ParserRig.settings(Files.createDirectory(directory.resolve("closed")));
    ContentExtractor closed = ContentExtractor.open(settings);
    closed.close();

    assertThatThrownBy(() -> closed.extract(Documents.any(202).in(directory), "a.html"))
        .isInstanceOf(ExtractionUnavailable.class);
  }

  @Test
  void a_guide_of_124_pages_comes_whole() {
    Path guide = CORPUS.resolve("CPG_101_V2_30NOV2010_FINAL_508.pdf");
    assumeTrue(Files.exists(guide), "the shared corpus is not beside this clone");

    Extraction extraction = extractor.extract(guide, "guide.pdf");

    assertThat(extraction.outcome()).isEqualTo(EXTRACTED);
    assertThat(extraction.characters()).isGreaterThan(340_000);
    assertThat(extraction.pages()).isEqualTo(124);
    assertThat(extraction.passages()).extracting(Passage::heading).contains("Planning Principles");
  }
}
