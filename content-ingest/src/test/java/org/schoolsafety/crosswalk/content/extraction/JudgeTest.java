package org.schoolsafety.crosswalk.content.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.pipes.PipesResult;
import org.apache.tika.pipes.emitter.EmitData;
import org.apache.tika.pipes.emitter.EmitKey;
import org.junit.jupiter.api.Test;

class JudgeTest {
  private static final ExtractionSettings SETTINGS =
      ExtractionSettings.defaults(Path.of("libraries"), Path.of("work"));

  @Test
  void time_memory_and_crash_are_quarantined_by_name() {
    assertThat(verdict(PipesResult.TIMEOUT, 0).reason())
        .isEqualTo("timeout: not finished after 60 seconds");
    assertThat(verdict(PipesResult.OOM, 0).reason())
        .isEqualTo("memory: parsing needs more than 512 MB");
    assertThat(verdict(PipesResult.UNSPECIFIED_CRASH, 0).reason()).startsWith("crash: ");
  }

  @Test
  void a_scan_needs_ocr() {
    PipesResult scan = parsed(document("application/pdf"));

    Verdict verdict = verdict(scan, 0);

    assertThat(verdict.outcome()).isEqualTo(ExtractionOutcome.NEEDS_OCR);
  }

  @Test
  void a_report_whose_pages_are_mostly_scans_says_so() {
    Metadata report = document("application/pdf");
    report.set("xmpTPg:NPages", "3");
    for (String count : List.of("900", "0", "0")) {
      report.add("pdf:charsPerPage", count);
    }

    Verdict verdict = verdict(parsed(report), 900);

    assertThat(verdict.outcome()).isEqualTo(ExtractionOutcome.TRUNCATED);
    assertThat(verdict.reason()).startsWith("2 of 3 pages hold no text");
  }

  @Test
  void an_enclosed_file_that_cannot_be_opened_is_told() {
    Metadata locked = document("application/pdf");
    locked.set(
        "X-TIKA:EXCEPTION:embedded_exception",
        "org.apache.tika.exception.EncryptedDocumentException: Unable to process");

    Verdict verdict = verdict(parsed(document("application/zip"), locked), 40);

    assertThat(verdict.outcome()).isEqualTo(ExtractionOutcome.TRUNCATED);
    assertThat(verdict.reason()).contains("1 enclosed file could not be read (password needed)");
  }

  @Test
  void a_broken_picture_in_a_document_costs_nothing() {
    Metadata picture = document("image/jpeg");
    picture.set("X-TIKA:EXCEPTION:embedded_exception", "java.io.IOException: bad EXIF");

    Verdict verdict = verdict(parsed(document("application/pdf"), picture), 40);

    assertThat(verdict).isEqualTo(new Verdict(ExtractionOutcome.EXTRACTED, null));
  }

  @Test
  void a_long_text_is_truncated_but_an_archive_of_nothing_is_a_bomb() {
    Metadata text = document("text/plain");
    Metadata archive = document("application/zip");
    for (Metadata either : List.of(text, archive)) {
      either.set("X-TIKA:EXCEPTION:write_limit_reached", "true");
    }

    Verdict ofText = verdict(parsed(text), 20_000_000);
    Verdict ofArchive = verdict(parsed(archive), 20_000_000);

    assertThat(ofText.outcome()).isEqualTo(ExtractionOutcome.TRUNCATED);
    assertThat(ofArchive.outcome()).isEqualTo(ExtractionOutcome.QUARANTINED);
  }

  @Test
  void outcomes_are_written_with_dashes() {
    assertThat(ExtractionOutcome.NEEDS_OCR.key()).isEqualTo("needs-ocr");
  }

  private static Verdict verdict(PipesResult result, int characters) {
    return new Judge(SETTINGS, 100_000).verdict(result, new ParsedDocument(result), characters);
  }

  private static PipesResult parsed(Metadata... documents) {
    return new PipesResult(new EmitData(new EmitKey("", "key"), List.of(documents)));
  }

  private static Metadata document(String type) {
    Metadata metadata = new Metadata();
    metadata.set("Content-Type", type);
    return metadata;
  }
}
