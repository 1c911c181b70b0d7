package org.schoolsafety.crosswalk.feeds;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import org.schoolsafety.crosswalk.feeds.changes.Departure;

/** Writes that an item left as a tombstone (RFC 6721), in Atom and, as an extension, in RSS. */
final class DeletedEntry {

  private static final String PREFIX = "at";

  private final FeedXml xml;

  DeletedEntry(FeedXml xml) {
    this.xml = xml;
  }

  void write(List<Departure> departures) throws XMLStreamException {
    for (Departure departure : departures) {
      write(departure);
    }
  }

  private void write(Departure departure) throws XMLStreamException {
    xml.startOf(
        PREFIX,
        "deleted-entry",
        FeedXml.TOMBSTONES,
        "ref",
        FeedXml.urn(departure.entry().guidanceId()),
        "when",
        FeedXml.time(departure.at()));
    xml.startOf(PREFIX, "by", FeedXml.TOMBSTONES);
    xml.atomElement("name", departure.entry().byOrganization());
    xml.close();
    xml.element(PREFIX, "comment", FeedXml.TOMBSTONES, DepartureWords.of(departure));
    xml.link("alternate", page(departure.entry().guidanceId()), "text/html");
    if (departure.instead() != null) {
      xml.link("related", page(departure.instead()), "text/html");
    }
    xml.close();
  }

  private static URI page(UUID id) {
    return URI.create("/guidance/" + id);
  }
}
