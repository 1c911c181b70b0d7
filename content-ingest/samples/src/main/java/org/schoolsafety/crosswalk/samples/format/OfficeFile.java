package org.schoolsafety.crosswalk.samples.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ooxml.POIXMLProperties;
import org.schoolsafety.crosswalk.samples.document.SampleDocument;

/** What the three Office formats share: properties without the clock, and stable bytes. */
final class OfficeFile {
  private OfficeFile() {}

  static byte[] bytes(POIXMLDocument file, SampleDocument document) throws IOException {
    describe(file.getProperties(), document);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    file.write(bytes);
    return StableZip.of(bytes.toByteArray());
  }

  private static void describe(POIXMLProperties properties, SampleDocument document) {
    Date issued = Date.from(Instant.parse(document.about().issued() + "T00:00:00Z"));
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setTitle(document.about().title());
    core.setDescription(document.about().summary());
    core.setCreator(document.publisher().name());
    core.getUnderlyingProperties().setLanguageProperty(document.about().language());
    core.setCreated(Optional.of(issued));
    core.setModified(Optional.of(issued));
    properties.getExtendedProperties().setApplication("Crosswalk sample library");
  }
}
