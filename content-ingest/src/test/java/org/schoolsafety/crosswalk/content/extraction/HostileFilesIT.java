package org.schoolsafety.crosswalk.content.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schoolsafety.crosswalk.content.documents.Documents.SENTENCE;
import static org.schoolsafety.crosswalk.content.extraction.ExtractionOutcome.CORRUPT;
import static org.schoolsafety.crosswalk.content.extraction.ExtractionOutcome.ENCRYPTED;
import static org.schoolsafety.crosswalk.content.extraction.ExtractionOutcome.EXTRACTED;
import static org.schoolsafety.crosswalk.content.extraction.ExtractionOutcome.QUARANTINED;
import static org.schoolsafety.crosswalk.content.extraction.ExtractionOutcome.TRUNCATED;
import static org.schoolsafety.crosswalk.content.extraction.ExtractionOutcome.UNSUPPORTED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolsafety.crosswalk.content.documents.Documents;
import org.schoolsafety.crosswalk.content.documents.EndlessPdf;
import org.schoolsafety.crosswalk.content.documents.HostileArchives;
import org.schoolsafety.crosswalk.content.documents.HostileDocuments;

/** Every hostile file ends in its own outcome, and its neighbours never notice. */
class HostileFilesIT {
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
  void a_zip_bomb_is_quarantined_as_a_bomb() throws Exception {
    Path bomb = HostileArchives.zipBomb(100).in(directory);

    Extraction extraction = extract(bomb);

    assertQuarantined(extraction, "bomb");
  }

  @Test
  void archives_nested_forty_deep_are_read_to_the_bottom() throws Exception {
    Path nested = HostileArchives.nestedZip(40, "at the bottom").in(directory);

    Extraction extraction = extract(nested);

    assertThat(extraction.outcome()).isEqualTo(EXTRACTED);
    assertThat(extraction.passages()).extracting(Passage::text).containsExactly("at the bottom");
  }

  @Test
  void an_archive_of_too_many_files_is_truncated_and_says_so() throws Exception {
    Path archive = HostileArchives.archiveOf(510).in(directory);

    Extraction extraction = extract(archive);

    assertThat(extraction.outcome()).isEqualTo(TRUNCATED);
    assertThat(extraction.reason()).startsWith("Only the first 500 enclosed files were read");
  }

  @Test
  void html_nested_200000_deep_is_read_without_harm() throws Exception {
    Path deep = HostileDocuments.deepHtml(200_000).in(directory);

    Extraction extraction = extract(deep);

    assertThat(extraction.outcome()).isEqualTo(EXTRACTED);
    assertThat(extraction.passages())
        .extracting(Passage::text)
        .anyMatch(text -> text.contains(SENTENCE));
  }

  @Test
  void a_truncated_docx_is_corrupt() throws Exception {
    Path truncated = HostileDocuments.truncatedDocx().in(directory);

    Extraction extraction = extract(truncated);

    assertThat(extraction.outcome()).isEqualTo(CORRUPT);
    assertThat(extraction.reason()).startsWith("It cannot be read").doesNotContain("Exception");
  }

  @Test
  void an_empty_file_is_corrupt_and_says_so() throws Exception {
    Path empty = HostileDocuments.empty().in(directory);

    Extraction extraction = extract(empty);

    assertThat(extraction.outcome()).isEqualTo(CORRUPT);
    assertThat(extraction.reason()).isEqualTo("empty file");
  }

  @Test
  void a_docx_and_a_pdf_with_passwords_are_encrypted() throws Exception {
    Path docx = HostileDocuments.lockedDocx().in(directory);
    Path pdf = HostileDocuments.lockedPdf().in(directory);

    List<Extraction> extractions = List.of(extract(docx), extract(pdf));

    assertThat(extractions).extracting(Extraction::outcome).containsOnly(ENCRYPTED);
  }

  @Test
  void a_pdf_that_only_forbids_changes_is_read() throws Exception {
    Path pdf = HostileDocuments.readOnlyPdf().in(directory);

    Extraction extraction = extract(pdf);

    assertThat(extraction.outcome()).isEqualTo(EXTRACTED);
    assertThat(extraction.passages().get(0).text()).contains("reunification site");
  }

  @Test
  void xml_entities_that_expand_without_end_are_quarantined_as_a_bomb() throws Exception {
    Path laughs = HostileDocuments.entityExpansion().in(directory);

    Extraction extraction = extract(laughs);

    assertQuarantined(extraction, "bomb");
  }

  @Test
  void a_document_that_eats_the_memory_is_quarantined() throws Exception {
    Path eater = HostileDocuments.memoryEater(4).in(directory);
    ExtractionSettings small =
        ParserRig.settings(Files.createDirectory(directory.resolve("small")))
            .withLimits(Duration.ofSeconds(30), 48, 3_000_000);

    try (ContentExtractor little = ContentExtractor.open(small)) {
      Extraction extraction = little.extract(eater, "eater.html");

      assertQuarantined(extraction, "memory");
    }
  }

  @Test
  void a_document_that_never_ends_is_quarantined_in_time() throws Exception {
    Path endless = EndlessPdf.of(14).in(directory);
    ExtractionSettings hasty =
        ParserRig.settings(Files.createDirectory(directory.resolve("hasty")))
            .withLimits(Duration.ofSeconds(4), 128, 3_000_000);

    try (ContentExtractor impatient = ContentExtractor.open(hasty)) {
      Extraction extraction = impatient.extract(endless, "endless.pdf");

      assertQuarantined(extraction, "timeout: not finished after 4 seconds");
      assertThat(extraction.mediaType()).isEqualTo("application/pdf");
    }
  }

  @Test
  void a_document_that_kills_its_parser_is_tried_again_and_quarantined() throws Exception {
    Path killer = HostileDocuments.mock("killer.xml", "<system_exit/>").in(directory);

    Extraction extraction = extract(killer);

    assertQuarantined(extraction, "crash");
  }

  @Test
  void a_document_that_poisons_its_parser_does_not_harm_the_next_ones() throws Exception {
    Path poison =
        HostileDocuments.mock(
                "poison.xml", "<write element=\"p\">poison</write><thread_interrupt/>")
            .in(directory);

    extract(poison);
    List<Extraction> next = new ArrayList<>();
    for (int number = 100; number < 106; number++) {
      next.add(extract(Documents.any(number).in(directory)));
    }

    assertThat(next).extracting(Extraction::outcome).containsOnly(EXTRACTED);
  }

  @Test
  void text_before_a_failure_is_kept_and_the_loss_is_told() throws Exception {
    Path broken =
        HostileDocuments.mock(
                "broken.xml",
                "<write element=\"p\">The first half is here.</write>"
                    + "<throw class=\"java.io.IOException\">torn</throw>")
            .in(directory);

    Extraction extraction = extract(broken);

    assertThat(extraction.outcome()).isEqualTo(TRUNCATED);
    assertThat(extraction.reason()).contains("damaged").contains("23 characters");
    assertThat(extraction.passages().get(0).text()).isEqualTo("The first half is here.");
  }

  @Test
  void a_text_over_the_limit_is_truncated_and_tells_how_much_is_kept() throws Exception {
    Path endless = Files.writeString(directory.resolve("long.txt"), randomWords(4_000_000));

    Extraction extraction = extract(endless);

    assertThat(extraction.outcome()).isEqualTo(TRUNCATED);
    assertThat(extraction.reason()).contains("longer than 3,000,000 characters");
    assertThat(extraction.characters()).isBetween(2_800_000, 3_100_000);
  }

  @Test
  void bytes_of_no_known_kind_are_unsupported() throws Exception {
    byte[] bytes = new byte[4096];
    new Random(7).nextBytes(bytes);
    Path noise = Files.write(directory.resolve("noise.bin"), bytes);

    Extraction extraction = extract(noise);

    assertThat(extraction.outcome()).isEqualTo(UNSUPPORTED);
  }

  @Test
  void forty_good_files_among_hostile_ones_are_all_extracted() throws Exception {
    List<Path> bad =
        List.of(
            HostileArchives.zipBomb(100).in(directory),
            HostileDocuments.mock("killer-2.xml", "<system_exit/>").in(directory),
            HostileDocuments.mock("poison-2.xml", "<thread_interrupt/>").in(directory),
            HostileDocuments.mock("eater.xml", "<oom/>").in(directory),
            HostileDocuments.truncatedDocx().in(directory),
            HostileDocuments.entityExpansion().in(directory),
            HostileDocuments.lockedDocx().in(directory));

    List<Extraction> extractions = inParallel(bad);

    List<Extraction> good = extractions.subList(0, 40);
    assertThat(good).extracting(Extraction::outcome).containsOnly(EXTRACTED);
    assertThat(good).allMatch(one -> one.passages().toString().contains("reunification site"));
  }

  private static List<Extraction> inParallel(List<Path> bad) throws Exception {
    ExecutorService senders = Executors.newFixedThreadPool(8);
    List<Future<Extraction>> answers = new ArrayList<>();
    for (int number = 0; number < 40; number++) {
      Path good = Documents.any(number).in(directory);
      answers.add(senders.submit(() -> extract(good)));
      if (number % 6 == 0) {
        Path next = bad.get(number / 6);
        senders.submit(() -> extract(next));
      }
    }
    senders.shutdown();
    return answers.stream().map(HostileFilesIT::answer).toList();
  }

  private static Extraction answer(Future<Extraction> future) {
    try {
      return future.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }

  private static Extraction extract(Path file) {
    return extractor.extract(file, file.getFileName().toString());
  }

  private static void assertQuarantined(Extraction extraction, String why) {
    assertThat(extraction.outcome()).as("%s", extraction.reason()).isEqualTo(QUARANTINED);
    assertThat(extraction.reason()).startsWith(why);
    assertThat(extraction.passages()).isEmpty();
  }

  private static String randomWords(int characters) {
    Random random = new Random(11);
    StringBuilder text = new StringBuilder();
    while (text.length() < characters) {
      text.append(Long.toString(random.nextLong(1L << 40), 36)).append(' ');
    }
    return text.toString();
  }
}
