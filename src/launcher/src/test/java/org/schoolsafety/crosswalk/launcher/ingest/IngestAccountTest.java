package org.schoolsafety.crosswalk.launcher.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class IngestAccountTest {
  private final IngestAccount account = new IngestAccount();

  @Test
  void extracted_files_duplicates_and_those_already_in_end_well() {
    account.add(new FileResult(Path.of("a.pdf"), FileResult.Way.SENT, "extracted", "", true));
    account.add(
        new FileResult(
            Path.of("b.pdf"), FileResult.Way.SENT, "duplicate", "same bytes as a.pdf", false));
    account.add(
        new FileResult(Path.of("c.pdf"), FileResult.Way.ALREADY_IN, "corrupt", "broken", false));

    boolean well = account.well();

    assertThat(well).isTrue();
  }

  @Test
  void a_file_that_could_not_be_read_does_not_end_well_and_is_named_with_the_reason() {
    account.add(new FileResult(Path.of("a.pdf"), FileResult.Way.SENT, "extracted", "", false));
    account.add(
        new FileResult(
            Path.of("locked.docx"),
            FileResult.Way.SENT,
            "encrypted",
            "It needs a password.",
            false));

    String printed = printed();

    assertThat(account.well()).isFalse();
    assertThat(printed)
        .contains("locked.docx: encrypted – It needs a password.")
        .doesNotContain("a.pdf:");
  }

  @Test
  void the_outcomes_add_up_to_what_was_received() {
    account.add(new FileResult(Path.of("a.pdf"), FileResult.Way.SENT, "extracted", "", true));
    account.add(new FileResult(Path.of("b.pdf"), FileResult.Way.SENT, "needs-ocr", "", false));
    account.add(FileResult.notSent(Path.of("c.pdf"), "too large"));

    String printed = printed();

    assertThat(printed)
        .containsPattern("files +3\n")
        .containsPattern("received +2\n")
        .containsPattern("extracted +1\n")
        .containsPattern("needs-ocr +1\n")
        .containsPattern("not sent +1\n");
  }

  private String printed() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    account.print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
