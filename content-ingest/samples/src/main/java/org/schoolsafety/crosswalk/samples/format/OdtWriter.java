package org.schoolsafety.crosswalk.samples.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import org.odftoolkit.odfdom.doc.OdfTextDocument;
import org.odftoolkit.odfdom.incubator.meta.OdfOfficeMeta;
import org.schoolsafety.crosswalk.samples.document.SampleDocument;

/** An OpenDocument text. */
final class OdtWriter implements DocumentWriter {
  @Override
  public byte[] write(SampleDocument document) throws IOException {
    try (OdfTextDocument odt = OdfTextDocument.newTextDocument()) {
      odt.setLocale(Locale.forLanguageTag(document.about().language()));
      OdtBody.fill(odt, document);
      describe(odt.getOfficeMetadata(), document);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      odt.save(bytes);
      return StableZip.of(bytes.toByteArray());
    } catch (IOException e) {
      throw e;
    } catch (Exception e) {
      // The library declares no narrower type.
      throw new IOException("Cannot write " + document.fileName(), e);
    }
  }

  private static void describe(OdfOfficeMeta meta, SampleDocument document) {
    Calendar issued =
        GregorianCalendar.from(
            LocalDate.parse(document.about().issued()).atStartOfDay(ZoneOffset.UTC));
    meta.setAutomaticUpdate(false);
    // The template that the library starts from says its own licence; it is not that of the text.
    meta.removeUserDefinedDataByName("License");
    meta.setTitle(document.about().title());
    meta.setDescription(document.about().summary());
    meta.setCreator(document.publisher().name());
    meta.setInitialCreator(document.publisher().name());
    meta.setLanguage(document.about().language());
    meta.setCreationDate(issued);
    meta.setDate(issued);
    meta.setGenerator("Crosswalk sample library");
  }
}
