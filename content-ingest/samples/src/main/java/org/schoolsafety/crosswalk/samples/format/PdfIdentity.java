package org.schoolsafety.crosswalk.samples.format;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.schoolsafety.crosswalk.samples.document.SampleDocument;

/** Gives a PDF the dates of its document and an id made from its name, in place of the clock's. */
final class PdfIdentity {
  private PdfIdentity() {}

  static void fix(PDDocument pdf, SampleDocument document) {
    PDDocumentInformation information = pdf.getDocumentInformation();
    Calendar issued =
        GregorianCalendar.from(
            LocalDate.parse(document.about().issued()).atStartOfDay(ZoneOffset.UTC));
    information.setCreationDate(issued);
    information.setModificationDate(issued);
    pdf.setDocumentId((long) document.name().hashCode());
  }
}
