package org.schoolsafety.crosswalk.audit.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.schoolsafety.crosswalk.audit.AuditEntries;
import org.schoolsafety.crosswalk.audit.AuditEntry;
import org.schoolsafety.crosswalk.audit.AuditFilter;
import org.schoolsafety.crosswalk.audit.EntrySeal;

/** Writes all entries that match, oldest first, a stretch at a time. */
@ApplicationScoped
public class AuditExport {

  private static final int STRETCH = 1000;
  private static final CSVFormat CSV =
      CSVFormat.RFC4180
          .builder()
          .setHeader(
              "position",
              "at",
              "caller",
              "serviceClient",
              "organization",
              "act",
              "subject",
              "details",
              "address",
              "request",
              "previous",
              "hash")
          .get();

  @Inject AuditEntries entries;

  /** As CSV (RFC 4180). */
  public void csv(AuditFilter filter, OutputStream out) throws IOException {
    try (CSVPrinter printer = new CSVPrinter(writer(out), CSV)) {
      each(filter, entry -> printer.printRecord(cells(entry)));
    }
  }

  /** As JSON Lines: the lines are what is hashed, with the hash. */
  public void lines(AuditFilter filter, OutputStream out) throws IOException {
    try (Writer writer = writer(out)) {
      each(filter, entry -> writer.append(EntrySeal.line(entry)).append('\n'));
    }
  }

  /** What is done with an entry. */
  private interface Step {
    void take(AuditEntry entry) throws IOException;
  }

  private void each(AuditFilter filter, Step step) throws IOException {
    long after = 0;
    List<AuditEntry> stretch;
    do {
      stretch = entries.oldestAfter(filter, after, STRETCH);
      for (AuditEntry entry : stretch) {
        step.take(entry);
        after = entry.position();
      }
    } while (stretch.size() == STRETCH);
  }

  private static Writer writer(OutputStream out) {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  private static List<Object> cells(AuditEntry entry) {
    return List.of(
        entry.position(),
        entry.at(),
        CsvCell.of(entry.caller()),
        entry.serviceClient(),
        CsvCell.of(entry.organization()),
        CsvCell.of(entry.act()),
        CsvCell.of(entry.subject()),
        CsvCell.of(entry.details().toString()),
        CsvCell.of(entry.address()),
        CsvCell.of(entry.request()),
        entry.previous(),
        entry.hash());
  }
}
