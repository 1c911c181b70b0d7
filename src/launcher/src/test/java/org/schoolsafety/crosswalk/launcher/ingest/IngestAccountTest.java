package org.schoolsafety.crosswalk.launcher.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class IngestAccountTest {
  private final IngestAccount account = new IngestAccount(List.of());

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
  void a_duplicate_is_named_with_what_it_duplicates() {
    account.add(new FileResult(Path.of("a.pdf"), FileResult.Way.SENT, "extracted", "", true));
    account.add(
        new FileResult(
            Path.of("b.pdf"),
            FileResult.Way.SENT,
            "duplicate",
            "of a.pdf (ledger entry 7d4b)",
            false));

    String printed = printed();

    assertThat(printed)
        .contains("duplicates:\n  b.pdf: duplicate of a.pdf (ledger entry 7d4b)\n")
        .doesNotContain("not as hoped");
  }

  @Test
  void what_was_skipped_on_purpose_is_counted_and_named_and_ends_well() {
    IngestAccount withLink =
        new IngestAccount(List.of(new SkippedFile(Path.of("link.pdf"), SkippedFile.Why.LINK)));

    String printed = printed(withLink);

    assertThat(withLink.well()).isTrue();
    assertThat(printed).containsPattern("skipped +1\n").contains("  link.pdf: a symbolic link");
  }

  @Test
  void what_could_not_be_read_does_not_end_well() {
    IngestAccount withClosed =
        new IngestAccount(List.of(new SkippedFile(Path.of("closed"), SkippedFile.Why.UNREADABLE)));

    String printed = printed(withClosed);

    assertThat(withClosed.well()).isFalse();
    assertThat(printed).contains("  closed: cannot be read");
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
    return printed(account);
  }

  private static String printed(IngestAccount account) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    account.print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
