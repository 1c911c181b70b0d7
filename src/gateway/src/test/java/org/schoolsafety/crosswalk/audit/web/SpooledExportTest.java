package org.schoolsafety.crosswalk.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.schoolsafety.crosswalk.audit.AuditEntries;
import org.schoolsafety.crosswalk.audit.AuditEntry;
import org.schoolsafety.crosswalk.audit.AuditFilter;

/** An export that the database cuts off must not look complete. */
class SpooledExportTest {

  private static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, null, null);

  private final AuditExport export = new AuditExport();

  @BeforeEach
  void aTrailOfTwoAndAHalfStretches() {
    export.entries = new Trail(2500, Long.MAX_VALUE);
  }

  @Test
  void a_whole_export_announces_its_length_and_keeps_to_it() throws IOException {
    SpooledExport spooled = SpooledExport.of(out -> export.lines(ALL, out));
    long announced = spooled.bytes();
    ByteArrayOutputStream sent = new ByteArrayOutputStream();

    spooled.write(sent);

    assertThat(sent.size()).isEqualTo(announced);
    assertThat(sent.toString(StandardCharsets.UTF_8).lines()).hasSize(2500);
  }

  @Test
  void what_the_database_cuts_off_in_the_middle_is_no_export() {
    export.entries = new Trail(2500, 1000);

    assertThatThrownBy(() -> SpooledExport.of(out -> export.lines(ALL, out)))
        .hasMessage("the database is away");
    assertThatThrownBy(() -> SpooledExport.of(out -> export.csv(ALL, out)))
        .hasMessage("the database is away");
  }

  @Test
  void a_spreadsheet_has_its_header_and_all_rows() throws IOException {
    SpooledExport spooled = SpooledExport.of(out -> export.csv(ALL, out));
    ByteArrayOutputStream sent = new ByteArrayOutputStream();

    spooled.write(sent);

    assertThat(sent.toString(StandardCharsets.UTF_8).lines()).hasSize(2501);
  }

  /** A trail of this length, which cannot be read on after that position. */
  private static final class Trail extends AuditEntries {
    private final long length;
    private final long readableUpTo;

    Trail(long length, long readableUpTo) {
      this.length = length;
      this.readableUpTo = readableUpTo;
    }

    @Override
    public List<AuditEntry> oldestAfter(AuditFilter filter, long after, int limit) {
      if (after >= readableUpTo) {
        throw new IllegalStateException("the database is away");
      }
      return LongStream.rangeClosed(after + 1, Math.min(length, after + limit))
          .mapToObj(Trail::entry)
          .toList();
    }

    private static AuditEntry entry(long position) {
      return new AuditEntry(
          position,
          "2026-03-01T10:00:00.000000Z",
          "admin",
          false,
          "center",
          "file-received",
          "intake/" + position,
          JsonValue.EMPTY_JSON_OBJECT,
          "127.0.0.1",
          "request",
          "0".repeat(64),
          "1".repeat(64));
    }
  }
}
