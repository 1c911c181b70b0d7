package org.schoolsafety.crosswalk.journeys.faults;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** By Atom, with tombstones (RFC 6721). */
final class AtomFollower extends FeedFollower {

  AtomFollower(CutConnection line) {
    super("Atom", "/feeds/guidance.atom", line);
  }

  @Override
  Document read(String text) throws IOException {
    Element feed = Xml.read(text);
    Map<String, String> titles = new LinkedHashMap<>();
    Xml.all(feed, "entry")
        .forEach(entry -> titles.put(Xml.text(entry, "id"), Xml.text(entry, "title")));
    List<String> deleted =
        Xml.all(feed, "deleted-entry").stream().map(entry -> entry.getAttribute("ref")).toList();
    String before =
        Xml.all(feed, "link").stream()
            .filter(link -> link.getAttribute("rel").equals("prev-archive"))
            .map(link -> link.getAttribute("href"))
            .findFirst()
            .orElse(null);
    return new Document(titles, deleted, before);
  }
}
